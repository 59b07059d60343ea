import {
  type CsvCell,
  fields,
  type RequestContext,
  raw,
  type StandingTable,
  select,
  sql,
  type TableChoice,
} from '@yeondong/schema';
import { KpiResult } from '../../entities/kpi-result.js';
import { KpiTarget } from '../../entities/kpi-target.js';
import { monthColumns, type ResultColumn, TARGET_TABLE, type TargetColumn } from '../../rules/import/result-table.js';
import { kpiNames, type NamedKpi } from './kpi-names.js';

const OF_KPI = ['kpi', 'title', 'department'] as const;
const MONTHS = monthColumns(new Map(Object.keys(TARGET_TABLE.names).map((column, at) => [column, at])));
const RESULTS: readonly ResultColumn[] = [
  ...OF_KPI,
  ...(['period', 'value', 'numerator', 'denominator', 'notApplicable', 'note'] as const),
];
const TARGETS: readonly TargetColumn[] = [...OF_KPI, 'year', 'target', 'baseline', ...MONTHS];

const number = (value: string | null | undefined): CsvCell => ({ number: value ?? null });

/** How a line says which KPI it is of. */
async function kpisByKey(ctx: RequestContext) {
  const { kpis, departments } = await kpiNames(ctx);
  const cellsOf = (kpi: NamedKpi) => ({
    kpi: kpi.code,
    title: kpi.titleKo,
    department: departments.get(kpi.departmentKey)?.[1] ?? null,
  });
  return new Map([...kpis.values()].map((kpi) => [kpi.key, { kpi, cells: cellsOf(kpi) }]));
}

/** The targets of a year, with the months where the year's way is set. */
export async function standingTargets(ctx: RequestContext, { year }: TableChoice): Promise<StandingTable> {
  const kpis = await kpisByKey(ctx);
  const targets = await select(ctx, KpiTarget, fields('kpiKey', 'target', 'baseline', 'profile'), {
    where: sql`t.year = ${year}`,
    orderBy: raw('t.kpi_id'),
  });
  const rows = targets.flatMap(({ kpiKey, target, baseline, profile }) => {
    const known = kpis.get(kpiKey);
    if (!known) return [];
    const months = MONTHS.map((column, at) => [column, number(profile?.[at])] as const);
    const values = { year: String(year), target: number(target), baseline: number(baseline) };
    return [{ ...known.cells, ...values, ...Object.fromEntries(months) }];
  });
  return { columns: TARGETS, rows };
}

/** The results that were entered for the months of a year; drafts and what comes from other records stay out. */
export async function standingResults(ctx: RequestContext, { year }: TableChoice): Promise<StandingTable> {
  const kpis = await kpisByKey(ctx);
  const shape = fields('kpiKey', 'period', 'value', 'numerator', 'denominator', 'missing', 'note');
  const results = await select(ctx, KpiResult, shape, {
    where: sql`t.period between ${`${year}-01`} and ${`${year}-12`} and t.status <> 'OPEN'
      and (t.value is not null or t.numerator is not null or t.missing is not null)`,
    orderBy: raw('t.period, t.kpi_id'),
  });
  const rows = results.flatMap(({ kpiKey, period, value, numerator, denominator, missing, note }) => {
    const known = kpis.get(kpiKey);
    if (!known || known.kpi.derivedFrom !== null) return [];
    const values = { value: number(value), numerator: number(numerator), denominator: number(denominator) };
    return [{ ...known.cells, period, ...values, notApplicable: missing && '예', note }];
  });
  return { columns: RESULTS, rows };
}
