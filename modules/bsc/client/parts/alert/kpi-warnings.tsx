import {
  Button,
  type Column,
  DataTable,
  formatNumber,
  formatPeriod,
  Group,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscEarlyWarningRulesDocument, BscKpiWarningsDocument } from '../../gql/graphql';
import { AlertValue } from './alert-value';
import { SEVERITY_MARKS } from './alert-words';
import { ControlChart } from './control-chart';
import { Evidence } from './evidence';
import type { KpiWarningsNode } from './kpi-warnings-node';
import type { EditedRule } from './rule-dialog';

const BreakDialog = lazy(() => import('./break-dialog'));
const RuleDialog = lazy(() => import('./rule-dialog'));

type Warning = KpiWarningsNode['warnings'][number];

/** What the early-warning rules find of a KPI, its control chart, and the breaks that the chart begins behind. */
export default function KpiWarnings({ code, title, year }: { code: string; title: string; year: number }) {
  const t = useText('bsc');
  const result = useQuery(BscKpiWarningsDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ kpi }) =>
        kpi && (
          <>
            <Section title={t('chart.title')}>
              {kpi.controlChart.reason ? (
                <p className="muted">
                  {t('chart.none')} {t(`warningReason.${kpi.controlChart.reason}`)}
                </p>
              ) : (
                <ControlChart kpi={kpi} />
              )}
              <Breaks kpi={kpi} />
            </Section>
            <Section title={t('warning.title')}>
              <Warnings kpi={kpi} title={title} />
            </Section>
            {kpi.evidenceRequired && <Evidence code={code} year={year} />}
          </>
        )
      }
    </QueryState>
  );
}

function Warnings({ kpi, title }: { kpi: KpiWarningsNode; title: string }) {
  const officer = useHasRole('planner', 'bsc');
  const [edited, setEdited] = useState<EditedRule | null>(null);
  const rules = useQuery(BscEarlyWarningRulesDocument, { skip: !officer });
  const edit = (rule: Warning['rule']) => {
    const nodes = rules.data?.earlyWarningRules.nodes.filter((node) => node.rule === rule) ?? [];
    const own = nodes.find((node) => node.kpi?.id === kpi.id);
    const setting = own ?? nodes.find((node) => !node.kpi);
    if (setting) setEdited({ setting, kpi: { id: kpi.id, title }, isNew: !own });
  };
  const t = useText('bsc');
  return (
    <>
      <DataTable
        caption={t('warning.title')}
        captionHidden
        columns={useWarningColumns(kpi, officer ? edit : null)}
        rows={kpi.warnings}
        rowKey={({ rule }) => rule}
      />
      <Suspense fallback={null}>{edited && <RuleDialog edited={edited} onClose={() => setEdited(null)} />}</Suspense>
    </>
  );
}

function useWarningColumns(
  { unit }: KpiWarningsNode,
  onEdit: ((rule: Warning['rule']) => void) | null,
): readonly Column<Warning>[] {
  const t = useText('bsc');
  const lang = useLang();
  return [
    { key: 'rule', title: t('alert.rule'), rowHead: true, render: ({ rule }) => t(`alertRule.${rule}`) },
    { key: 'verdict', title: t('warning.verdict'), render: (warning) => <Verdict warning={warning} /> },
    {
      key: 'period',
      title: t('field.period'),
      render: ({ period }) => (period ? formatPeriod(period, lang) : '–'),
    },
    {
      key: 'value',
      title: t('alert.value'),
      numeric: true,
      render: ({ rule, value }) => <AlertValue rule={rule} value={value} unit={unit} />,
    },
    {
      key: 'figures',
      title: t('warning.figures'),
      render: ({ figures }) =>
        figures.map(({ name, value }) => `${t(`figure.${name}`)} ${figureText(value)}`).join(', ') || '–',
    },
    ...(onEdit
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: ({ rule }: Warning) => (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('alertSetting.changeOf', { name: t(`alertRule.${rule}`) })}
                onClick={() => onEdit(rule)}
              >
                {t('alertSetting.change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}

/** To four places, without needless zeros. */
const figureText = (value: string): string => formatNumber(String(Number(Number(value).toFixed(4))));

function Verdict({ warning: { verdict, reason, severity, alert } }: { warning: Warning }) {
  const t = useText('bsc');
  const why = reason && <div className="muted">{t(`warningReason.${reason}`)}</div>;
  if (verdict === 'GOOD') return <StatusMark kind="normal" label={t('verdict.GOOD')} />;
  if (verdict !== 'BAD' || !severity)
    return (
      <>
        <StatusMark kind={verdict === 'NOT_APPLICABLE' ? 'reference' : 'unreported'} label={t(`verdict.${verdict}`)} />
        {why}
      </>
    );
  return (
    <>
      <StatusMark kind={SEVERITY_MARKS[severity]} label={t(`alertSeverity.${severity}`)} />{' '}
      {alert && (
        <PageLink to="/m/bsc/alerts" search={{ alert: alert.id }}>
          {t(`alertState.${alert.state}`)}
        </PageLink>
      )}
    </>
  );
}

function Breaks({ kpi }: { kpi: KpiWarningsNode }) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [open, setOpen] = useState(false);
  return (
    <>
      {kpi.breaks.length > 0 && (
        <ul aria-label={t('break.title')}>
          {kpi.breaks.map(({ id, month, kind, reason, recordedBy }) => (
            <li key={id}>
              {formatPeriod(month, lang)} {t(`breakKind.${kind}`)}: {reason}{' '}
              <span className="muted">{recordedBy?.name}</span>
            </li>
          ))}
        </ul>
      )}
      {officer && (
        <Group>
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {t('break.record')}
          </Button>
        </Group>
      )}
      <Suspense fallback={null}>{open && <BreakDialog kpi={kpi.id} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
