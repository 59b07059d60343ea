import { fields, keyList, type RequestContext, type Row, raw, type Selection, select, sql } from '@yeondong/schema';
import { Observation } from '../entities/observation.js';
import { placeOf } from './observation-writer.js';

/** All values that each observation's place ever had, by revision. */
export async function formerValues(
  ctx: RequestContext,
  rows: readonly Observation[],
  selection: Selection,
): Promise<Row<Observation>[][]> {
  const indicators = keyList([...new Set(rows.map(({ indicatorKey }) => indicatorKey))]);
  const periods = keyList([...new Set(rows.map(({ period }) => period))]);
  const regions = keyList([...new Set(rows.map(({ regionKey }) => regionKey))]);
  const place = ['indicatorKey', 'regionKey', 'period', 'sex', 'age'];
  const found = await select(ctx, Observation, fields(...selection.names(), ...place), {
    where: sql`t.indicator_id in ${indicators} and t.period in ${periods} and t.region_id in ${regions}`,
    orderBy: raw('t.revision'),
  });
  const byPlace = new Map<string, Row<Observation>[]>();
  for (const row of found) byPlace.set(placeOf(row), [...(byPlace.get(placeOf(row)) ?? []), row]);
  return rows.map((row) => byPlace.get(placeOf(row)) ?? []);
}
