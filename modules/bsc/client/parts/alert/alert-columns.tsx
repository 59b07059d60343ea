import {
  type Column,
  formatDate,
  formatNumber,
  formatPeriod,
  PageLink,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { AcknowledgeButton } from './acknowledge-button';
import type { AlertNode } from './alert-node';

const isOpen = ({ state }: AlertNode): boolean => state === 'RAISED' || state === 'ACKNOWLEDGED';

/** Columns of alerts; the act stands where the reader may acknowledge. */
export function useAlertColumns(): readonly Column<AlertNode>[] {
  const t = useText('bsc');
  const lang = useLang();
  return useMemo<readonly Column<AlertNode>[]>(
    () => [
      {
        key: 'kpi',
        title: t('field.kpi'),
        rowHead: true,
        value: ({ kpi }) => kpi.title,
        render: ({ kpi }) => <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>,
      },
      { key: 'department', title: t('field.department'), value: ({ department }) => department.name },
      { key: 'rule', title: t('alert.rule'), value: ({ rule }) => t(`alertRule.${rule}`) },
      {
        key: 'value',
        title: t('alert.value'),
        numeric: true,
        value: ({ value }) => value,
        render: ({ rule, value }) => (value ? `${formatNumber(value, 2)}${rule === 'GAP' ? '%' : ''}` : '–'),
      },
      {
        key: 'raisedIn',
        title: t('alert.since'),
        value: ({ raisedIn }) => raisedIn,
        render: ({ raisedIn, count }) => `${formatPeriod(raisedIn, lang)} (${t('alert.count', { count })})`,
      },
      {
        key: 'state',
        title: t('field.status'),
        value: ({ state }) => t(`alertState.${state}`),
        render: (alert) => (
          <StatusMark
            kind={alert.state === 'RAISED' ? 'poor' : isOpen(alert) ? 'caution' : 'reference'}
            label={t(`alertState.${alert.state}`)}
          />
        ),
      },
      {
        key: 'action',
        title: t('alert.action'),
        value: ({ action }) => action,
        render: (alert) => <Action alert={alert} due={formatDate(alert.dueOn, lang)} />,
      },
    ],
    [t, lang],
  );
}

function Action({ alert, due }: { alert: AlertNode; due: string }) {
  const t = useText('bsc');
  const lang = useLang();
  if (alert.action)
    return (
      <>
        {alert.action}{' '}
        <span className="muted">
          {alert.acknowledgedBy?.name} {formatDate(alert.acknowledgedAt, lang)}
        </span>
      </>
    );
  if (alert.state !== 'RAISED') return '–';
  return (
    <AcknowledgeButton alert={alert} otherwise={<span className="muted">{t('alert.dueBy', { day: due })}</span>} />
  );
}
