import {
  Choice,
  type Column,
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
import type { ComponentProps } from 'react';
import { BscDepartmentsDocument } from '../../gql/graphql';
import { tablesSearch } from '../../searches';
import { DepartmentSelect, MonthSelect } from '../controls';
import { HelpLink } from '../help-link';
import { useMonth } from '../periods';
import { ImportKpiTable } from './import-kpi-table';

const KINDS = ['results', 'year', 'targets', 'definitions'] as const;

interface ExchangeFrameProps<Row> {
  result: ComponentProps<typeof QueryState>['result'];
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** How many KPIs the filter has beyond those read. */
  hidden: number;
}

/** A table that is downloaded, changed in a spreadsheet and uploaded again: its kind, its upload, what it holds now. */
export function ExchangeFrame<Row extends { readonly id: string }>(props: ExchangeFrameProps<Row>) {
  const { result, columns, rows, hidden } = props;
  const t = useText('bsc');
  const { year } = usePlan();
  const [view] = useView(tablesSearch);
  const { kind, department } = view;
  const period = useMonth(view.period);
  const name = `${t(`tables.kind.${kind}`)} ${kind === 'results' ? period : year}${department ? ` ${department}` : ''}`;
  return (
    <PageFrame
      title={t('tables.title')}
      purpose={t('tables.purpose')}
      aside={<HelpLink topic="ENTRY" />}
      table={result.data ? () => exportTable(name, columns, rows) : undefined}
      filters={<Filters count={rows.length} hidden={hidden} />}
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

function Filters({ count, hidden }: { count: number; hidden: number }) {
  const t = useText('bsc');
  const { year } = usePlan();
  const [{ kind, department, ...view }, patch] = useView(tablesSearch);
  const period = useMonth(view.period);
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  return (
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
      <span className="muted">{t('count.kpis', { count })}</span>
      {hidden > 0 && <span className="muted">{t('tables.hidden', { count: hidden })}</span>}
    </FilterBar>
  );
}
