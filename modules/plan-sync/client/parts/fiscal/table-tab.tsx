import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  formatNumber,
  PageFrame,
  QueryState,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncFiscalTableDocument, PlanSyncSchemesDocument } from '../../gql/graphql';
import { fiscalSearch, GROUPINGS } from '../../searches';
import { SOURCES } from '../fiscal-sums';
import { type FiscalTabProps, useEditionName, yearsOf } from './edition';
import classes from './landscape.module.css';
import { type TableRow, tableRows } from './table-rows';

const SPENDINGS = ['PROJECT', 'MANDATORY', 'CURRENT'] as const;

/** The five-year table, grouped as wanted; printed on A4 landscape as it stands. */
export function TableTab({ edition, head }: FiscalTabProps) {
  const t = useText('plan-sync');
  const nameOf = useEditionName();
  const [view] = useView(fiscalSearch);
  const schemes = useQuery(PlanSyncSchemesDocument).data?.fiscalSchemes.nodes ?? [];
  const { by, source, spending, unit } = view;
  const result = useQuery(PlanSyncFiscalTableDocument, {
    variables: {
      ...{ planVersion: edition.id, by, unit: unit === 'million' ? 'MILLION' : 'HUNDRED_MILLION' },
      source: source === 'all' ? null : source,
      spending: spending === 'all' ? null : spending,
      scheme: schemes.find(({ code }) => code === view.scheme)?.id ?? null,
    },
  });
  const words = { total: t('fiscal.total'), rounding: t('fiscal.rounding') };
  const rows = result.data ? tableRows(result.data.fiscalTable, words) : [];
  const columns = useTableColumns(yearsOf(edition));
  const caption = t('fiscal.tableOf', { edition: nameOf(edition), by: t(`grouping.${by}`) });
  return (
    <PageFrame
      title={t('fiscal.title')}
      purpose={t('fiscal.purpose')}
      table={result.data && (() => exportTable(caption, columns, rows))}
      filters={head(<TableFilters schemes={schemes} />)}
    >
      <QueryState result={result}>
        {() => (
          <div className={classes.sheet}>
            <DataTable
              caption={caption}
              columns={columns}
              rows={rows}
              rowKey={({ key }) => key}
              empty={<EmptyState title={t('fiscal.noLines')} hint={t('fiscal.noLinesHint')} />}
            />
            <p className="muted">{t('fiscal.roundingHint')}</p>
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

interface Scheme {
  readonly code: string;
  readonly title: string;
}

function TableFilters({ schemes }: { schemes: readonly Scheme[] }) {
  const t = useText('plan-sync');
  const [{ by, source, spending, scheme }, patch] = useView(fiscalSearch);
  const all = { value: 'all' as const };
  const own = { value: '', label: t('fiscal.ownScheme') };
  return (
    <>
      <Choice
        label={t('fiscal.by')}
        value={by}
        options={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChange={(next) => patch({ by: next })}
      />
      <Choice
        label={t('field.source')}
        width={120}
        value={source}
        options={[
          { ...all, label: t('fiscal.allSources') },
          ...SOURCES.map((value) => ({ value, label: t(`source.${value}`) })),
        ]}
        onChange={(next) => patch({ source: next })}
      />
      <Choice
        label={t('field.spending')}
        width={160}
        value={spending}
        options={[
          { ...all, label: t('fiscal.allSpending') },
          ...SPENDINGS.map((value) => ({ value, label: t(`spending.${value}`) })),
        ]}
        onChange={(next) => patch({ spending: next })}
      />
      {(by === 'FIELD' || by === 'SECTION') && (
        <Choice
          label={t('classes.scheme')}
          width={220}
          value={scheme ?? ''}
          options={[own, ...schemes.map(({ code, title }) => ({ value: code, label: title }))]}
          onChange={(next) => patch({ scheme: next || null })}
        />
      )}
    </>
  );
}

function useTableColumns(years: readonly number[]): readonly Column<TableRow>[] {
  const t = useText('plan-sync');
  const [{ by, unit }] = useView(fiscalSearch);
  const marked = (row: TableRow, text: string) =>
    row.kind === 'group' ? (
      text
    ) : (
      <span className={row.kind === 'total' ? classes.strong : classes.rounding}>{text}</span>
    );
  const amounts = [...years.map(String), 'all'].map(
    (key): Column<TableRow> => ({
      key,
      title: key === 'all' ? t('fiscal.window') : key,
      unit: t(`unit.${unit}`),
      numeric: true,
      value: (row) => row.cells[key],
      render: (row) => marked(row, formatNumber(row.cells[key], unit === 'million' ? 0 : 1)),
    }),
  );
  return [
    {
      key: 'title',
      title: t(`grouping.${by}`),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => marked(row, row.title),
    },
    {
      key: 'lines',
      title: t('fiscal.lineCount'),
      numeric: true,
      value: (row) => row.lines,
      render: (row) => (row.lines === null ? '' : marked(row, formatNumber(row.lines))),
    },
    ...amounts,
  ];
}
