import { Activity, fields, percentOf, type RequestContext, type Selection, select, sql } from '@yeondong/schema';
import { meetingsHeld } from '../rules/meetings.js';

/** Line 30 of the plan: report meetings on progress, four times a year. */
export const REPORT_MEETINGS = 'planned.PS-05';
const QUARTERS = 4;

/** Report meetings of a year; none where the city's plan has no such activity. */
export async function meetingCompliance(ctx: RequestContext, year: number, selection: Selection) {
  const where = sql`t.code = ${REPORT_MEETINGS} and t.year = ${year}`;
  const [row] = await select(ctx, Activity, fields('plannedCount', ...selection.below('activity').names()), { where });
  if (!row) return null;
  const days = await ctx.db.rows<{ day: string }>(
    sql`select o.held_on as "day" from core_occurrence o where o.activity_id = ${row.key}
      and o.held_on <= ${ctx.today} and o.held_on between ${`${year}-01-01`} and ${`${year}-12-31`}`,
  );
  const { held, planned, quarters } = meetingsHeld(
    days.map(({ day }) => day),
    row.plannedCount ?? QUARTERS,
  );
  const rate = (name: string, value: number, of: number) =>
    percentOf({ name, value }, { name: 'planned', value: of }, 'plan-sync.meetings.1', ctx.today);
  return {
    activity: row,
    held,
    planned,
    quarters,
    rate: rate('held', held, planned),
    quarterRate: rate('quarters', quarters.length, QUARTERS),
  };
}
