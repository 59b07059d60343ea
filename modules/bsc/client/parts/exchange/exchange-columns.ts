import { type Column, formatNumber, type TextOf } from '@yeondong/client/kit';
import type { BscKpiTableQuery } from '../../gql/graphql';
import { isDueMonth, monthsOf } from '../periods';

export type KpiNode = BscKpiTableQuery['kpis']['nodes'][number];
/** Tables of numbers; definition sheets are another. */
export type ValueKind = 'results' | 'year' | 'targets';

const RATIO = 'RATIO_OF_SUMS';

const number = (t: TextOf, key: string, value: (kpi: KpiNode) => string | null | undefined): Column<KpiNode> => ({
  key,
  title: t(`tables.columns.${key}`),
  numeric: true,
  value,
  render: (kpi) => formatNumber(value(kpi)),
});

const names = (t: TextOf): Column<KpiNode>[] => [
  { key: 'kpi', title: t('tables.columns.kpi'), value: ({ code }) => code, exportOnly: true },
  { key: 'title', title: t('tables.columns.title'), rowHead: true, value: ({ title }) => title },
  { key: 'department', title: t('tables.columns.department'), value: ({ department }) => department.name },
  { key: 'unit', title: t('tables.columns.unit'), value: ({ unit }) => unit },
];

const monthly = (
  t: TextOf,
  year: number,
  value: (kpi: KpiNode, month: string, at: number) => string | null | undefined,
) =>
  monthsOf(year).map(
    (month, at): Column<KpiNode> => ({
      key: `m${at + 1}`,
      title: t(`tables.month.${at + 1}`),
      numeric: true,
      value: (kpi) => value(kpi, month, at),
      render: (kpi) => formatNumber(value(kpi, month, at)),
    }),
  );

/** The columns of a table that can be downloaded, changed and uploaded again: their names are those the import knows. */
export function exchangeColumns(t: TextOf, kind: ValueKind, year: number, period: string): readonly Column<KpiNode>[] {
  const resultAt = (kpi: KpiNode, month: string) => kpi.results.find((result) => result.period === month);
  if (kind === 'year') return [...names(t), ...monthly(t, year, (kpi, month) => resultAt(kpi, month)?.value)];
  if (kind === 'targets')
    return [
      ...names(t),
      { key: 'year', title: t('tables.columns.year'), numeric: true, value: () => String(year) },
      number(t, 'target', ({ target }) => target?.target),
      number(t, 'baseline', ({ target }) => target?.baseline),
      ...monthly(t, year, ({ target }, _month, at) => target?.profile?.[at]),
    ];
  const at = (kpi: KpiNode) => resultAt(kpi, period);
  return [
    ...names(t),
    { key: 'period', title: t('tables.columns.period'), value: () => period },
    number(t, 'value', (kpi) => at(kpi)?.value),
    number(t, 'numerator', (kpi) => at(kpi)?.numerator),
    number(t, 'denominator', (kpi) => at(kpi)?.denominator),
    {
      key: 'notApplicable',
      title: t('tables.columns.notApplicable'),
      value: (kpi) => (at(kpi)?.missing ? t('tables.yes') : null),
    },
    { key: 'note', title: t('tables.columns.note'), value: (kpi) => at(kpi)?.note },
  ];
}

/** The codes of what the import of a table of the kind reads. */
export const columnsRead = (t: TextOf, kind: ValueKind, year: number): readonly string[] =>
  exchangeColumns(t, kind, year, '')
    .map(({ key }) => key)
    .filter((key) => key !== 'unit');

/** The KPIs that a table of the kind has a line for. */
export const inExchange = (kpi: KpiNode, kind: ValueKind, period: string): boolean => {
  if (kind === 'targets') return true;
  return kind === 'year' ? kpi.aggregation !== RATIO : isDueMonth(kpi.cycle, period);
};
