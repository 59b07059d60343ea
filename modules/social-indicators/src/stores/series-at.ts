import { fields, type RequestContext, type Row, type Selection } from '@yeondong/schema';
import type { Observation } from '../entities/observation.js';
import { comparedRegions, regionByCode } from './region-store.js';
import { seriesOf } from './series-store.js';

interface At {
  readonly region?: string | null;
  readonly asOf?: string | null;
  readonly period?: string | null;
}

/** The region that a caller names by code, else the city itself. */
const regionKey = async (ctx: RequestContext, code: string | null | undefined): Promise<number | null> =>
  (code ? await regionByCode(ctx, code) : (await ctx.get(comparedRegions)).home)?.key ?? null;

export async function seriesAt(
  ctx: RequestContext,
  keys: readonly number[],
  { region, asOf = null }: At,
  selection: Selection,
): Promise<Row<Observation>[][]> {
  const at = await regionKey(ctx, region);
  return at === null ? keys.map(() => []) : seriesOf(ctx, keys, [at], { asOf, selection });
}

/** The newest that has a value, or that of a period; null where there is none. */
export async function latestOf(
  ctx: RequestContext,
  keys: readonly number[],
  at: At,
  selection: Selection,
): Promise<(Row<Observation> | null)[]> {
  const series = await seriesAt(ctx, keys, at, fields(...selection.names(), 'value', 'period'));
  return series.map(
    (rows) => rows.filter(({ value, period }) => (at.period ? period === at.period : value !== null)).at(-1) ?? null,
  );
}
