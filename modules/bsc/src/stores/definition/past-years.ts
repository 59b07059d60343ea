import {
  all,
  type DecimalText,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { KpiHistory } from '../../entities/definition/kpi-history.js';
import { KpiResult } from '../../entities/kpi-result.js';
import type { PastYear } from '../../rules/score-rule.js';
import { type Month, yearOf } from '../months.js';
import { comparablePart, lineagesOf } from './lineage.js';
import { type Measurement, yearResult } from './year-result.js';

/** Further back nobody looks. */
const MOST_YEARS = 10;

type Measured = Measurement & { readonly key: number };

/** A year's value, from records or, where `source` is null, from the confirmed results of all its periods. */
export interface KnownYear extends PastYear {
  readonly source: string | null;
}

const BASIS = { asOf: '', formulaVersion: '', inputs: [] };

function valuesOf(kpi: Measured, results: readonly Row<KpiResult>[]): KnownYear[] {
  return [...new Set(results.map(({ period }) => yearOf(period)))].flatMap((year): KnownYear[] => {
    const own = results.filter(({ period }) => yearOf(period) === year);
    const byMonth = new Map<Month, KpiResult>(own.map((result) => [result.period, result]));
    const value: DecimalText | null = yearResult(kpi, byMonth, `${year}-12`, () => true, BASIS).actual.value;
    return value === null ? [] : [{ year, value, source: null }];
  });
}

/**
 * Values of each KPI in the years before one, oldest first. What is on record wins over results, and the KPI itself over one
 * that it followed and compares with.
 */
export async function pastYears(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  before: number,
): Promise<Map<number, KnownYear[]>> {
  if (kpiKeys.length === 0) return new Map();
  const chains = (await lineagesOf(ctx, kpiKeys)).map(comparablePart);
  const known = await knownYears(ctx, chains.flat(), before);
  return new Map(
    kpiKeys.map((key, index) => {
      const years = new Map<number, KnownYear>();
      for (const linked of chains[index] ?? []) {
        for (const each of known.get(linked.key) ?? []) if (!years.has(each.year)) years.set(each.year, each);
      }
      return [key, [...years.values()].sort((a, b) => a.year - b.year)];
    }),
  );
}

/** By KPI, on record first; in two statements. */
async function knownYears(ctx: RequestContext, kpis: readonly Measured[], before: number) {
  const mine = sql`t.kpi_id in ${keyList(kpis.map(({ key }) => key))}`;
  const recorded = await select(ctx, KpiHistory, fields('kpiKey', 'year', 'value', 'source'), {
    where: all([mine, sql`t.year between ${before - MOST_YEARS} and ${before - 1}`]),
  });
  const asked = fields('kpiKey', 'period', 'value', 'numerator', 'denominator', 'missing');
  const ofYears = sql`t.period between ${`${before - MOST_YEARS}-01`} and ${`${before - 1}-12`}`;
  const results = await select(ctx, KpiResult, asked, {
    where: all([mine, ofYears, sql`t.visibility <> 'DRAFT'`]),
    orderBy: raw('t.period'),
  });
  return new Map(
    kpis.map((kpi): [number, KnownYear[]] => {
      const own = recorded.filter(({ kpiKey }) => kpiKey === kpi.key);
      const computed = results.filter(({ kpiKey }) => kpiKey === kpi.key);
      return [
        kpi.key,
        [...own.map(({ year, value, source }) => ({ year, value, source })), ...valuesOf(kpi, computed)],
      ];
    }),
  );
}
