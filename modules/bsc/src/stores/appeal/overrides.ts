import { type DecimalText, fields, type RequestContext, raw, select, sql } from '@yeondong/schema';
import { Appeal } from '../../entities/appeal/appeal.js';

/** Scores of KPIs that stand by accepted appeals, by KPI; a later one takes the place of an earlier. */
export type Overrides = ReadonlyMap<number, DecimalText>;

export async function overridesOf(ctx: RequestContext, year: number): Promise<Overrides> {
  const rows = await select(ctx, Appeal, fields('kpiKey', 'score'), {
    where: sql`t.year = ${year} and t.state in ('ACCEPTED', 'PARTIAL') and t.score is not null`,
    orderBy: raw('t.id'),
  });
  return new Map(rows.flatMap(({ kpiKey, score }) => (score === null ? [] : [[kpiKey, score] as const])));
}

/** Whether an appeal of the scorecard waits for its decision. */
export async function hasOpenAppeal(ctx: RequestContext, scorecardKey: number): Promise<boolean> {
  const where = sql`t.scorecard_id = ${scorecardKey} and t.state = 'FILED'`;
  return (await select(ctx, Appeal, fields(), { where, limit: 1 })).length > 0;
}
