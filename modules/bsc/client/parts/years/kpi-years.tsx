import { ExportMenu, exportTable, QueryState, Section, useQuery, useText } from '@yeondong/client/kit';
import { BscKpiYearsDocument } from '../../gql/graphql';
import { HistorySection } from './history-section';
import { TraceTable, useTraceColumns } from './trace-table';
import { VersionTable } from './version-table';
import type { YearsNode } from './years-node';

const YEARS_BACK = 4;

/** A KPI over the years: its trace, the values before its first results, and how its definition has changed. */
export default function KpiYears({ code, year }: { code: string; year: number }) {
  const result = useQuery(BscKpiYearsDocument, { variables: { code, from: year - YEARS_BACK, to: year } });
  return <QueryState result={result}>{({ kpi }) => kpi && <Years kpi={kpi} year={year} />}</QueryState>;
}

function Years({ kpi, year }: { kpi: YearsNode; year: number }) {
  const t = useText('bsc');
  const columns = useTraceColumns(kpi);
  const name = `${kpi.title} ${t('years.trace')}`;
  return (
    <>
      <Section
        title={t('years.trace')}
        aside={kpi.trace.length > 0 && <ExportMenu table={() => exportTable(name, columns, kpi.trace)} />}
      >
        <TraceTable kpi={kpi} columns={columns} />
      </Section>
      <HistorySection kpi={kpi} year={year} />
      <Section title={t('years.versions')}>
        <VersionTable versions={kpi.versions} />
      </Section>
    </>
  );
}
