import {
  byKeys,
  Department,
  Initiative,
  initiatives,
  percentOf,
  type RequestContext,
  raw,
  type Selection,
  sql,
  tableOf,
  visibleWhere,
} from '@yeondong/schema';
import { leavesOf } from '../rules/coverage.js';
import { annualWithoutUpper } from '../rules/orphans.js';
import { coverageVerdict } from './funded-years.js';
import { type PlanGraphItem, planGraph, plansOfLevel } from './plan-graph.js';
import { consistencies } from './target/consistency-store.js';
import { unitsOf } from './units.js';

/** The legal bodies: the city, its districts, affiliates and corporations, without the units below them. */
async function bodies(ctx: RequestContext): Promise<number[]> {
  const rows = await ctx.db.rows<{ key: number }>(
    sql`select d.id as "key" from core_department d left join core_department a on a.id = d.parent_id
      where a.id is null or a.kind <> d.kind
      order by case d.kind when 'CITY' then 1 when 'DISTRICT_OFFICE' then 2 when 'AFFILIATE' then 3 else 4 end,
        d.position, d.id`,
  );
  return rows.map(({ key }) => Number(key));
}

interface Funding {
  readonly department: number;
  readonly needed: number;
  readonly funded: number;
}

/** Of the initiatives that each department leads and that need a budget, how many the fiscal plan gives something. */
async function fundingByDepartment(ctx: RequestContext, year: number): Promise<Funding[]> {
  const inYear = initiatives.options.inYear?.('t', year) ?? raw('1 = 1');
  const where = visibleWhere(ctx, tableOf(Initiative) as never, 't', [inYear, raw('t.budget_required = 1')]);
  return ctx.db.rows<Funding>(
    sql`select t.lead_department_id as department, count(*) as needed,
      sum(case when ${coverageVerdict('t', year)} = 'NONE' then 0 else 1 end) as funded
      from core_initiative t where ${where} group by t.lead_department_id`,
  );
}

/** Alignment of some departments, each with the units below it; of all bodies where none are named. */
export async function alignments(
  ctx: RequestContext,
  year: number,
  selection: Selection,
  departments?: readonly number[],
) {
  const keys = departments ?? (await bodies(ctx));
  const units = await unitsOf(ctx, keys, 'SAME_BODY');
  const graph = await planGraph(ctx, year);
  const items = leavesOf(graph.items, plansOfLevel(graph, 'ANNUAL'), year);
  const unlinked = new Set<PlanGraphItem>(annualWithoutUpper(graph.items, graph.links, year));
  const funding = await fundingByDepartment(ctx, year);
  const records = await byKeys(ctx, Department, keys, selection.below('department'));
  const consistencyOf = selection.has('consistency') ? await consistencies(ctx, year) : null;
  return keys.map((key, index) => {
    const own = units.get(key) as Set<number>;
    const mine = items.filter(({ department }) => own.has(Number(department)));
    const money = funding.filter(({ department }) => own.has(Number(department)));
    const linked = mine.filter((item) => !unlinked.has(item)).length;
    const needed = money.reduce((total, row) => total + Number(row.needed), 0);
    const funded = money.reduce((total, row) => total + Number(row.funded), 0);
    return {
      year,
      department: records[index],
      items: mine.length,
      linkedItems: linked,
      linkedRate: rate(ctx, 'linked', linked, mine.length),
      budgetInitiatives: needed,
      fundedInitiatives: funded,
      fundedRate: rate(ctx, 'funded', funded, needed),
      consistency: consistencyOf?.({ items: mine, linked, needed, funded }),
    };
  });
}

const rate = (ctx: RequestContext, name: string, value: number, total: number) =>
  percentOf({ name, value }, { name: 'total', value: total }, 'plan-sync.alignment.1', ctx.today);
