import {
  Button,
  type Column,
  formatDate,
  formatPeriod,
  PageLink,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { AcknowledgeButton } from './acknowledge-button';
import type { AlertNode } from './alert-node';
import { AlertValue } from './alert-value';
import { SEVERITIES, SEVERITY_MARKS, STATE_MARKS } from './alert-words';

/** Columns of alerts; the act stands where the reader may acknowledge. Details open in the page, or on the page of alerts. */
export function useAlertColumns(onOpen?: (id: string) => void): readonly Column<AlertNode>[] {
  const t = useText('bsc');
  const lang = useLang();
  return useMemo<readonly Column<AlertNode>[]>(
    () => [
      {
        key: 'severity',
        title: t('alert.severity'),
        value: ({ severity }) => `${SEVERITIES.indexOf(severity) + 1} ${t(`alertSeverity.${severity}`)}`,
        render: ({ severity }) => <StatusMark kind={SEVERITY_MARKS[severity]} label={t(`alertSeverity.${severity}`)} />,
      },
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
        render: ({ rule, value }) => <AlertValue rule={rule} value={value} />,
      },
      {
        key: 'raisedIn',
        title: t('alert.since'),
        value: ({ raisedIn }) => raisedIn,
        render: ({ raisedIn, count }) => `${formatPeriod(raisedIn, lang)} (${t('alert.count', { count })})`,
      },
      {
        key: 'dueOn',
        title: t('alert.due'),
        value: ({ dueOn }) => dueOn,
        render: (alert) => <Due alert={alert} />,
      },
      {
        key: 'state',
        title: t('field.status'),
        value: ({ state }) => t(`alertState.${state}`),
        render: ({ state }) => <StatusMark kind={STATE_MARKS[state]} label={t(`alertState.${state}`)} />,
      },
      {
        key: 'action',
        title: t('alert.action'),
        value: ({ action, reason }) => action ?? reason,
        render: (alert) => <Action alert={alert} onOpen={onOpen} />,
      },
    ],
    [t, lang, onOpen],
  );
}

function Due({ alert }: { alert: AlertNode }) {
  const t = useText('bsc');
  const lang = useLang();
  if (alert.state !== 'RAISED') return '–';
  if (!alert.escalation) return formatDate(alert.dueOn, lang);
  return (
    <StatusMark
      kind="late"
      label={t('alert.escalatedTo', { who: alert.escalatedTo?.name ?? t(`alertEscalation.${alert.escalation}`) })}
    />
  );
}

function Action({ alert, onOpen }: { alert: AlertNode; onOpen: ((id: string) => void) | undefined }) {
  const t = useText('bsc');
  const label = t('alert.detailOf', { name: alert.kpi.title, rule: t(`alertRule.${alert.rule}`) });
  const text = alert.action ?? alert.reason;
  return (
    <>
      {text && <>{text} </>}
      <AcknowledgeButton alert={alert} />{' '}
      {onOpen ? (
        <Button size="compact-xs" variant="default" aria-label={label} onClick={() => onOpen(alert.id)}>
          {t('alert.detail')}
        </Button>
      ) : (
        <PageLink to="/m/bsc/alerts" search={{ alert: alert.id }} aria-label={label}>
          {t('alert.detail')}
        </PageLink>
      )}
    </>
  );
}
