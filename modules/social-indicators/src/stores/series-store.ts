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
  TRUE,
} from '@yeondong/schema';
import { Observation } from '../entities/observation.js';

/** The values that stand now, or that stood on a day. */
export const knownOn = (asOf: string | null | undefined): Sql =>
  asOf ? sql`t.valid_from <= ${asOf} and (t.valid_to is null or t.valid_to > ${asOf})` : raw('t.valid_to is null');

/** Over both sexes and all ages. */
const overPeople = (alias: string): Sql => raw(`${alias}.sex = 'T' and ${alias}.age = '_T'`);

const standing = (alias: string, region: number): Sql =>
  sql`${raw(alias)}.region_id = ${region} and ${overPeople(alias)}
    and ${raw(`${alias}.valid_to is null and ${alias}.value is not null`)}`;

/** The keys of the values of two regions in the newest period that has both, of each of the indicators. */
export async function newestCommon(
  ctx: RequestContext,
  indicatorKeys: readonly number[],
  one: number,
  other: number,
): Promise<number[]> {
  const rows = await ctx.db.rows<{ one: number | null; other: number | null }>(
    sql`select ${newestBeside(one, other)} as one, ${newestBeside(other, one)} as other
      from social_indicators_indicator i where i.id in ${keyList(indicatorKeys)}`,
  );
  return rows.flatMap((row) => (row.one && row.other ? [row.one, row.other] : []));
}

// A value asked for, not a row that exists: MariaDB would put together all rows of the other region for each indicator.
const newestBeside = (region: number, beside: number): Sql =>
  sql`(select o.id from social_indicators_observation o where o.indicator_id = i.id and ${standing('o', region)}
    and (select n.value from social_indicators_observation n
      where n.indicator_id = o.indicator_id and n.period = o.period and ${standing('n', beside)} limit 1) is not null
    order by o.period desc limit 1)`;

interface SeriesOptions {
  readonly asOf?: string | null;
  readonly selection?: Selection;
  /** Over `t`; the whole series where there is none. */
  readonly within?: Sql;
}

/** The series of each indicator in some regions, over both sexes and all ages, in order of time. */
export async function seriesOf(
  ctx: RequestContext,
  indicatorKeys: readonly number[],
  regionKeys: readonly number[],
  { asOf, selection = fields('value', 'status', 'period'), within = TRUE }: SeriesOptions = {},
): Promise<Row<Observation>[][]> {
  const rows = await select(ctx, Observation, selection, {
    where: all([
      sql`t.indicator_id in ${keyList(indicatorKeys)}`,
      sql`t.region_id in ${keyList(regionKeys)}`,
      overPeople('t'),
      knownOn(asOf),
      within,
    ]),
    orderBy: raw('t.period, t.id'),
    extra: ['indicatorKey', 'regionKey', 'period'],
  });
  return groupedBy(rows, (row) => row.indicatorKey, indicatorKeys);
}
