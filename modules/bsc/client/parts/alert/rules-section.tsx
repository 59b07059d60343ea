import {
  Button,
  type Column,
  DataTable,
  formatNumber,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscEarlyWarningRulesDocument } from '../../gql/graphql';
import { ALERT_RULES, LIMIT_UNITS } from './alert-words';
import RuleDialog, { type EditedRule, type RuleNode } from './rule-dialog';

/** The city's settings first, in the order of the rules; behind each those of single KPIs. */
const inOrder = (rows: readonly RuleNode[]): RuleNode[] =>
  ALERT_RULES.flatMap((rule) => {
    const own = rows.filter((row) => row.rule === rule);
    return [...own.filter(({ kpi }) => !kpi), ...own.filter(({ kpi }) => kpi)];
  });

/** How each rule is applied to the city, and to KPIs with a setting of their own; the office changes it here. */
export function RulesSection() {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [edited, setEdited] = useState<EditedRule | null>(null);
  const result = useQuery(BscEarlyWarningRulesDocument);
  const columns = useRuleColumns(officer ? setEdited : null);
  return (
    <Section title={t('alertSetting.title')}>
      <p className="muted">{t('alertSetting.purpose')}</p>
      <QueryState result={result}>
        {({ earlyWarningRules: { nodes } }) => (
          <DataTable
            caption={t('alertSetting.title')}
            captionHidden
            columns={columns}
            rows={inOrder(nodes)}
            rowKey={({ id }) => id}
          />
        )}
      </QueryState>
      {edited && <RuleDialog edited={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function useRuleColumns(onEdit: ((edited: EditedRule) => void) | null): readonly Column<RuleNode>[] {
  const t = useText('bsc');
  const limit = (key: 'threshold' | 'redThreshold'): Column<RuleNode> => ({
    key,
    title: t(`alertSetting.${key}`),
    numeric: true,
    render: ({ rule, [key]: value }) =>
      value ? `${formatNumber(value)}${LIMIT_UNITS.includes(rule) ? t(`alertUnit.${rule}`) : ''}` : '–',
  });
  return [
    {
      key: 'rule',
      title: t('alert.rule'),
      rowHead: true,
      render: ({ rule, chartRules }) => (
        <>
          {t(`alertRule.${rule}`)}
          {chartRules && <div className="muted">{chartRules.map((each) => t(`chartRule.${each}`)).join(', ')}</div>}
        </>
      ),
    },
    {
      key: 'kpi',
      title: t('alertSetting.scope'),
      render: ({ kpi }) =>
        kpi ? <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink> : t('alertSetting.city'),
    },
    {
      key: 'enabled',
      title: t('field.status'),
      render: ({ enabled }) => (
        <StatusMark
          kind={enabled ? 'normal' : 'unreported'}
          label={t(enabled ? 'alertSetting.on' : 'alertSetting.off')}
        />
      ),
    },
    limit('threshold'),
    limit('redThreshold'),
    { key: 'periods', title: t('alertSetting.periods'), numeric: true, render: ({ periods }) => periods ?? '–' },
    ...(onEdit
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: RuleNode) => (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('alertSetting.changeOf', { name: t(`alertRule.${row.rule}`) })}
                onClick={() => onEdit({ setting: row, kpi: row.kpi ?? null, isNew: false })}
              >
                {t('alertSetting.change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
