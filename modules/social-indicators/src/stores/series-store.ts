import {
  all,
  fields,
  groupedBy,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  type Sql,
  select,
  sql,
} from '@yeondong/schema';
import { Observation } from '../entities/observation.js';

/** The values that stand now, or that stood on a day. */
export const knownOn = (asOf: string | null | undefined): Sql =>
  asOf ? sql`t.valid_from <= ${asOf} and (t.valid_to is null or t.valid_to > ${asOf})` : raw('t.valid_to is null');

const TOTALS = raw("t.sex = 'T' and t.age = '_T'");

/** The series of each indicator in some regions, over both sexes and all ages, in order of time. */
export async function seriesOf(
  ctx: RequestContext,
  indicatorKeys: readonly number[],
  regionKeys: readonly number[],
  { asOf, selection = fields('value', 'status', 'period') }: { asOf?: string | null; selection?: Selection } = {},
): Promise<Row<Observation>[][]> {
  const rows = await select(ctx, Observation, selection, {
    where: all([
      sql`t.indicator_id in ${keyList(indicatorKeys)}`,
      sql`t.region_id in ${keyList(regionKeys)}`,
      TOTALS,
      knownOn(asOf),
    ]),
    orderBy: raw('t.period, t.id'),
    extra: ['indicatorKey', 'regionKey', 'period'],
  });
  return groupedBy(rows, (row) => row.indicatorKey, indicatorKeys);
}
