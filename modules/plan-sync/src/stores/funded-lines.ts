import { type RequestContext, sql, tableOf, visible } from '@yeondong/schema';
import { FiscalLine } from '../entities/fiscal-line.js';
import type { FundedLine } from '../rules/coverage.js';
import { inForce } from './in-force.js';

const known = (): Map<number, Promise<readonly FundedLine[]>> => new Map();

/** What the fiscal plan in force gives its lines in a year, with what they are for; read once in a request. */
export function fundedLines(ctx: RequestContext, year: number): Promise<readonly FundedLine[]> {
  const lines = ctx.get(known);
  const found = lines.get(year) ?? readLines(ctx, year);
  lines.set(year, found);
  return found;
}

async function readLines(ctx: RequestContext, year: number): Promise<readonly FundedLine[]> {
  const rows = await ctx.db.rows<Record<keyof FundedLine, number | string | null>>(
    sql`select t.lineage_key as item, l.initiative_id as initiative, i.goal_id as goal, g.domain_id as area, a.amount
      from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id and p.level = 'MID_TERM_FISCAL'
        join plan_sync_fiscal_line l on l.version_id = v.id
        join (select line_id, sum(amount) as amount from plan_sync_fiscal_amount where year = ${year}
          group by line_id) a on a.line_id = l.id
        left join plan_sync_item t on t.id = l.item_id left join core_initiative i on i.id = l.initiative_id
        left join core_goal g on g.id = i.goal_id
      where ${inForce('v', 'p', year)} and ${visible(ctx, tableOf(FiscalLine) as never, 'l')}`,
  );
  const key = (value: number | string | null) => (value === null ? null : Number(value));
  return rows.map(({ item, initiative, goal, area, amount }) => ({
    ...{ item: key(item), initiative: key(initiative), goal: key(goal), area: key(area), amount: Number(amount) },
  }));
}
