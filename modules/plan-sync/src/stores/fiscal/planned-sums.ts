import { keyList, type RequestContext, sql, TRUE, tableOf, visible } from '@yeondong/schema';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { inForce } from '../in-force.js';

/** What the fiscal plans in force give initiatives in a year, of the lines that the reader may see. */
export async function plannedByInitiative(ctx: RequestContext, year: number): Promise<ReadonlyMap<number, number>> {
  const rows = await ctx.db.rows<{ initiative: number; amount: number }>(
    sql`select l.initiative_id as initiative, sum(a.amount) as amount from plan_sync_fiscal_line l
      join plan_sync_version v on v.id = l.version_id join plan_sync_plan p on p.id = v.plan_id
        and ${inForce('v', 'p', year)} and ${visible(ctx, tableOf(FiscalLine) as never, 'l')}
      join plan_sync_fiscal_amount a on a.line_id = l.id and a.year = ${year}
      where l.initiative_id is not null group by l.initiative_id`,
  );
  return new Map(rows.map(({ initiative, amount }) => [Number(initiative), Number(amount)]));
}

/** What fiscal lines are given in all years, or in one; lines without an amount are left out. */
export async function plannedSums(
  ctx: RequestContext,
  lines: readonly number[],
  year?: number,
): Promise<ReadonlyMap<number, number>> {
  const ofYear = year === undefined ? TRUE : sql`a.year = ${year}`;
  const rows = await ctx.db.rows<{ line: number; amount: number }>(
    sql`select a.line_id as line, sum(a.amount) as amount from plan_sync_fiscal_amount a
      where ${ofYear} and a.line_id in ${keyList(lines)} group by a.line_id`,
  );
  return new Map(rows.map(({ line, amount }) => [Number(line), Number(amount)]));
}
