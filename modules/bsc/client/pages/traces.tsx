import {
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
import { BscDepartmentsDocument, BscTracesDocument } from '../gql/graphql';
import { DepartmentSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import { useTracesColumns, YEARS_BACK } from '../parts/years/traces-columns';
import { tracesSearch } from '../searches';

/** All KPIs over three years: what they came to, against which target, and what changed on the way. */
export default function TracesPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [{ department, sort }, patch] = useView(tracesSearch);
  const where = department ? { department: { code: { eq: department } } } : {};
  const result = useQuery(BscTracesDocument, { variables: { year, from: year - YEARS_BACK, where } });
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  const columns = useTracesColumns(year);
  const found = result.data?.kpis;
  const hidden = found ? found.totalCount - found.nodes.length : 0;
  return (
    <PageFrame
      title={t('traces.title')}
      purpose={t('traces.purpose')}
      aside={<HelpLink topic="KPI" />}
      table={found && (() => exportTable(`${t('traces.title')} ${year}`, columns, found.nodes))}
      filters={
        <FilterBar>
          <DepartmentSelect
            value={department}
            all={t('field.allDepartments')}
            departments={departments.data?.scorecards.nodes.map((node) => node.department) ?? []}
            onChange={(next) => patch({ department: next })}
          />
          {found && <span className="muted">{t('count.kpis', { count: found.nodes.length })}</span>}
          {hidden > 0 && <span className="muted">{t('kpis.hidden', { count: hidden })}</span>}
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {({ kpis }) => (
          <DataTable
            caption={t('traces.title')}
            captionHidden
            columns={columns}
            rows={kpis.nodes}
            rowKey={(kpi) => kpi.id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<p className="muted">{t('traces.none')}</p>}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
