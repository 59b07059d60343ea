import {
  Choice,
  DataTable,
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  Section,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscDepartmentsDocument, BscKpiTableDocument } from '../gql/graphql';
import { DepartmentSelect, MonthSelect } from '../parts/controls';
import { exchangeColumns, inExchange } from '../parts/exchange/exchange-columns';
import { ImportKpiTable } from '../parts/exchange/import-kpi-table';
import { HelpLink } from '../parts/help-link';
import { monthsOf, useMonth } from '../parts/periods';
import { tablesSearch } from '../searches';

const KINDS = ['results', 'year', 'targets'] as const;

/** Results and targets as tables: downloaded, changed in a spreadsheet, uploaded again. */
export default function TablesPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view, patch] = useView(tablesSearch);
  const { kind, department } = view;
  const period = useMonth(view.period);
  const months = monthsOf(year);
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  const [from, to] = kind === 'year' ? [months[0], months[11]] : [period, period];
  const result = useQuery(BscKpiTableDocument, {
    variables: {
      year,
      from: from as string,
      to: to as string,
      where: department ? { department: { code: { eq: department } } } : {},
    },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useMemo(() => exchangeColumns(t, kind, year, period), [t, kind, year, period]);
  const kpis = result.data?.kpis;
  const rows = useMemo(() => (kpis?.nodes ?? []).filter((kpi) => inExchange(kpi, kind, period)), [kpis, kind, period]);
  const name = `${t(`tables.kind.${kind}`)} ${kind === 'results' ? period : year}${department ? ` ${department}` : ''}`;
  const hidden = kpis ? kpis.totalCount - kpis.nodes.length : 0;
  return (
    <PageFrame
      title={t('tables.title')}
      purpose={t('tables.purpose')}
      aside={<HelpLink topic="ENTRY" />}
      table={kpis && (() => exportTable(name, columns, rows))}
      filters={
        <FilterBar>
          <Choice
            label={t('tables.kindLabel')}
            value={kind}
            width={180}
            options={KINDS.map((value) => ({ value, label: t(`tables.kind.${value}`) }))}
            onChange={(next) => patch({ kind: next })}
          />
          {kind === 'results' && <MonthSelect value={period} onChange={(next) => patch({ period: next })} />}
          <DepartmentSelect
            value={department}
            all={t('field.allDepartments')}
            departments={departments.data?.scorecards.nodes.map((node) => node.department) ?? []}
            onChange={(next) => patch({ department: next })}
          />
          <span className="muted">{t('count.kpis', { count: rows.length })}</span>
          {hidden > 0 && <span className="muted">{t('tables.hidden', { count: hidden })}</span>}
        </FilterBar>
      }
    >
      <Section title={t('tables.upload')}>
        <ImportKpiTable kind={kind} year={year} />
      </Section>
      <Section title={t('tables.now')}>
        <p className="muted">{t('tables.nowHint')}</p>
        <QueryState result={result}>
          {() => (
            <DataTable
              caption={name}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              empty={<p className="muted">{t('tables.none')}</p>}
            />
          )}
        </QueryState>
      </Section>
    </PageFrame>
  );
}
