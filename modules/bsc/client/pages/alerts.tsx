import {
  Choice,
  DataTable,
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { type AlertWhere, BscAlertsDocument, BscDepartmentsDocument } from '../gql/graphql';
import { useAlertColumns } from '../parts/alert/alert-columns';
import { DepartmentSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import { ALL, alertsSearch } from '../searches';

type View = ReturnType<typeof alertsSearch.read>;

const STATES = ['open', 'RAISED', 'ACKNOWLEDGED', 'RESOLVED', 'RETRACTED', ALL] as const;
const RULES = [ALL, 'SCORE', 'GAP', 'LATE'] as const;

function whereOf({ state, rule, department }: View): AlertWhere {
  return {
    ...(state === 'open' && { state: { in: ['RAISED', 'ACKNOWLEDGED'] } }),
    ...(state !== 'open' && state !== ALL && { state: { eq: state } }),
    ...(rule !== ALL && { rule: { eq: rule } }),
    ...(department && { department: { code: { eq: department } } }),
  };
}

/** Early warnings of the year: what is low, far from its target or late, and what is done about it. */
export default function AlertsPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view, patch] = useView(alertsSearch);
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  const result = useQuery(BscAlertsDocument, {
    variables: { year, where: whereOf(view) },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useAlertColumns();
  const rows = result.data?.alerts.nodes;
  return (
    <PageFrame
      title={t('alert.title')}
      purpose={t('alert.purpose')}
      aside={<HelpLink topic="ALERT" />}
      table={rows && (() => exportTable(`${t('alert.title')} ${year}`, columns, rows))}
      filters={
        <FilterBar>
          <Choice
            label={t('field.status')}
            value={view.state}
            options={STATES.map((value) => ({ value, label: t(`alertState.${value}`) }))}
            onChange={(state) => patch({ state })}
          />
          <Choice
            label={t('alert.rule')}
            value={view.rule}
            width={220}
            options={RULES.map((value) => ({ value, label: t(`alertRule.${value}`) }))}
            onChange={(rule) => patch({ rule })}
          />
          <DepartmentSelect
            value={view.department}
            all={t('field.allDepartments')}
            departments={departments.data?.scorecards.nodes.map((node) => node.department) ?? []}
            onChange={(department) => patch({ department })}
          />
          <span className="muted">{t('alert.found', { count: rows?.length ?? 0 })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {({ alerts }) => (
          <DataTable
            caption={t('alert.title')}
            captionHidden
            columns={columns}
            rows={alerts.nodes}
            rowKey={(alert) => alert.id}
            sort={view.sort}
            onSort={(sort) => patch({ sort })}
            empty={<p className="muted">{t('alert.none')}</p>}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
