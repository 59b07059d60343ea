import {
  Choice,
  DataTable,
  exportTable,
  FilterBar,
  formatPeriod,
  PageFrame,
  QueryState,
  rankHangul,
  TextInput,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscDepartmentsDocument, BscKpisDocument, type KpiWhere } from '../gql/graphql';
import { DepartmentSelect, MonthSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import { useKpiColumns } from '../parts/kpi-columns';
import { firstMonth, useMonth, yearOf } from '../parts/periods';
import { YearActs } from '../parts/years/year-acts';
import { ALL, kpisSearch } from '../searches';

type View = ReturnType<typeof kpisSearch.read>;

const TRENDS = [ALL, 'IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN'] as const;
const KINDS = [ALL, 'INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME'] as const;
const CYCLES = [ALL, 'MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;

function whereOf({ department, trend, kind, cycle }: View): KpiWhere {
  return {
    ...(department && { department: { code: { eq: department } } }),
    ...(trend !== ALL && { trend: { eq: trend } }),
    ...(kind !== ALL && { kind: { eq: kind } }),
    ...(cycle !== ALL && { cycle: { eq: cycle } }),
  };
}

/** All KPIs of the year, found by department, trend, kind, cycle and words. */
export default function KpisPage() {
  const t = useText('bsc');
  const lang = useLang();
  const [view, patch] = useView(kpisSearch);
  const period = useMonth(view.period);
  const year = yearOf(period);
  const result = useQuery(BscKpisDocument, {
    variables: { year, period, from: firstMonth(period), where: whereOf(view) },
  });
  const found = result.data?.kpis;
  const rows = useMemo(() => {
    const nodes = found?.nodes ?? [];
    return view.q.trim() === '' ? nodes : rankHangul(view.q, nodes, (kpi) => [kpi.title, kpi.code]);
  }, [found, view.q]);
  const columns = useKpiColumns(period);
  const officer = useHasRole('planner', 'bsc');
  return (
    <PageFrame
      title={t('kpis.title')}
      purpose={t('kpis.purpose')}
      aside={<HelpLink topic="KPI" />}
      primary={officer && <YearActs year={year} />}
      table={found && (() => exportTable(`${t('kpis.title')} ${formatPeriod(period, lang)}`, columns, rows))}
      filters={
        <KpiFilters
          view={view}
          period={period}
          count={rows.length}
          hidden={found ? found.totalCount - found.nodes.length : 0}
          onChange={patch}
        />
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('kpis.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(kpi) => kpi.id}
            sort={view.sort}
            onSort={(sort) => patch({ sort })}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

interface KpiFiltersProps {
  view: View;
  period: string;
  count: number;
  /** How many more there are than are shown. */
  hidden: number;
  onChange: (patch: Partial<View>, options?: { replace?: boolean }) => void;
}

function KpiFilters({ view, period, count, hidden, onChange }: KpiFiltersProps) {
  const t = useText('bsc');
  const { year } = usePlan();
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  const words = <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: value === ALL ? t(`${group}.all`) : t(`${group}.${value}`) }));
  return (
    <FilterBar>
      <TextInput
        size="xs"
        w={180}
        aria-label={t('kpis.find')}
        placeholder={t('kpis.find')}
        value={view.q}
        onChange={(event) => onChange({ q: event.currentTarget.value }, { replace: true })}
      />
      <MonthSelect value={period} onChange={(next) => onChange({ period: next })} />
      <DepartmentSelect
        value={view.department}
        all={t('field.allDepartments')}
        departments={departments.data?.scorecards.nodes.map((node) => node.department) ?? []}
        onChange={(department) => onChange({ department })}
      />
      <Choice
        label={t('field.trend')}
        value={view.trend}
        options={words('trend', TRENDS)}
        onChange={(trend) => onChange({ trend })}
      />
      <Choice
        label={t('field.kind')}
        value={view.kind}
        options={words('kind', KINDS)}
        width={120}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={t('field.cycle')}
        value={view.cycle}
        options={words('cycle', CYCLES)}
        width={120}
        onChange={(cycle) => onChange({ cycle })}
      />
      <span className="muted">{t('count.kpis', { count })}</span>
      {hidden > 0 && <span className="muted">{t('kpis.hidden', { count: hidden })}</span>}
    </FilterBar>
  );
}
