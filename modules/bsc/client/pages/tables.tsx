import { usePlan, useQuery, useText, useView } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscKpiSheetsDocument, BscKpiTableDocument } from '../gql/graphql';
import { definitionColumns, sheetRows } from '../parts/exchange/definition-columns';
import { exchangeColumns, inExchange, type ValueKind } from '../parts/exchange/exchange-columns';
import { ExchangeFrame } from '../parts/exchange/exchange-frame';
import { monthsOf, useMonth } from '../parts/periods';
import { tablesSearch } from '../searches';

/** Definition sheets, targets and results as tables: downloaded, changed in a spreadsheet, uploaded again. */
export default function TablesPage() {
  const [{ kind }] = useView(tablesSearch);
  return kind === 'definitions' ? <Sheets /> : <Values kind={kind} />;
}

/** The KPIs of the department that was chosen, of all if none. */
function useWhere() {
  const [{ department }] = useView(tablesSearch);
  return department ? { department: { code: { eq: department } } } : {};
}

function Sheets() {
  const t = useText('bsc');
  const { year } = usePlan();
  const variables = { year, where: useWhere() };
  const result = useQuery(BscKpiSheetsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const columns = useMemo(() => definitionColumns(t), [t]);
  const rows = useMemo(() => (result.data ? sheetRows(result.data) : []), [result.data]);
  const hidden = (result.data?.kpis.totalCount ?? 0) - rows.length;
  return <ExchangeFrame result={result} columns={columns} rows={rows} hidden={hidden} />;
}

function Values({ kind }: { kind: ValueKind }) {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view] = useView(tablesSearch);
  const period = useMonth(view.period);
  const months = monthsOf(year);
  const [from, to] = kind === 'year' ? [months[0], months[11]] : [period, period];
  const result = useQuery(BscKpiTableDocument, {
    variables: { year, from: from as string, to: to as string, where: useWhere() },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useMemo(() => exchangeColumns(t, kind, year, period), [t, kind, year, period]);
  const kpis = result.data?.kpis;
  const rows = useMemo(() => (kpis?.nodes ?? []).filter((kpi) => inExchange(kpi, kind, period)), [kpis, kind, period]);
  const hidden = kpis ? kpis.totalCount - kpis.nodes.length : 0;
  return <ExchangeFrame result={result} columns={columns} rows={rows} hidden={hidden} />;
}
