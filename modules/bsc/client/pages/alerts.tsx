import {
  Button,
  DataTable,
  exportTable,
  MoreButton,
  PageFrame,
  QueryState,
  useContractMutation,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useToasts,
  useView,
} from '@yeondong/client/kit';
import { useCallback, useMemo } from 'react';
import { type AlertWhere, BscAlertsDocument, type BscAlertsQuery, BscJudgeAlertsDocument } from '../gql/graphql';
import { useAlertColumns } from '../parts/alert/alert-columns';
import { AlertFilters } from '../parts/alert/alert-filters';
import { ALERT_QUERIES } from '../parts/alert/alert-node';
import { AlertPanel } from '../parts/alert/alert-panel';
import { byGravity, OPEN_STATES } from '../parts/alert/alert-words';
import { RulesSection } from '../parts/alert/rules-section';
import { HelpLink } from '../parts/help-link';
import { ALL, alertsSearch } from '../searches';

/** What the panel says of an alert needs no column beside it. */
const BESIDE_PANEL = new Set(['severity', 'kpi', 'rule', 'state', 'action']);

function whereOf({ state, rule, severity, escalated, department }: ReturnType<typeof alertsSearch.read>): AlertWhere {
  return {
    ...(state === 'open' && { state: { in: [...OPEN_STATES] } }),
    ...(state !== 'open' && state !== ALL && { state: { eq: state } }),
    ...(rule !== ALL && { rule: { eq: rule } }),
    ...(severity !== ALL && { severity: { eq: severity } }),
    ...(escalated && { escalation: { isNull: false } }),
    ...(department && { department: { code: { eq: department } } }),
  };
}

/** Early warnings of the year by gravity: what is wrong, until when it is acknowledged, what is done about it. */
export default function AlertsPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view, patch] = useView(alertsSearch);
  const variables = { year, where: whereOf(view) };
  const result = useQuery(BscAlertsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const open = useCallback((alert: string) => patch({ alert }), [patch]);
  const columns = useAlertColumns(open);
  const shown = view.alert ? columns.filter(({ key }) => BESIDE_PANEL.has(key)) : columns;
  const page = result.data?.alerts;
  const rows = useMemo(() => [...(page?.nodes ?? [])].sort(byGravity), [page]);
  return (
    <PageFrame
      title={t('alert.title')}
      purpose={t('alert.purpose')}
      aside={<HelpLink topic="ALERT" />}
      primary={<JudgeButton />}
      table={page && (() => exportTable(`${t('alert.title')} ${year}`, columns, rows))}
      filters={<AlertFilters shown={rows.length} total={page?.totalCount ?? 0} />}
      panel={view.alert && <AlertPanel id={view.alert} onClose={() => patch({ alert: '' })} />}
    >
      <QueryState result={result}>
        {(data) => (
          <>
            <DataTable
              caption={t('alert.title')}
              captionHidden
              columns={shown}
              rows={rows}
              rowKey={(alert) => alert.id}
              sort={view.sort}
              onSort={(sort) => patch({ sort })}
              selected={({ id }) => id === view.alert}
              empty={<p className="muted">{t('alert.none')}</p>}
            />
            <MoreButton
              page={data.alerts}
              load={(after) => result.fetchMore({ variables: { ...variables, after }, updateQuery })}
            />
          </>
        )}
      </QueryState>
      <RulesSection />
    </PageFrame>
  );
}

const updateQuery = (before: BscAlertsQuery, { fetchMoreResult }: { fetchMoreResult: BscAlertsQuery }) => ({
  ...fetchMoreResult,
  alerts: { ...fetchMoreResult.alerts, nodes: [...before.alerts.nodes, ...fetchMoreResult.alerts.nodes] },
});

/** The office has all KPIs judged now; by itself it happens every hour. */
function JudgeButton() {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const toasts = useToasts();
  const [judge, { busy }] = useContractMutation(BscJudgeAlertsDocument, { refetch: ALERT_QUERIES });
  if (!officer) return null;
  const run = async () => {
    if ((await judge({})).ok) toasts.done(t('alert.judged'));
  };
  return (
    <Button size="xs" loading={busy} onClick={() => void run()}>
      {t('alert.judge')}
    </Button>
  );
}
