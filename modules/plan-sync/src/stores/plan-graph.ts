import { planYear, type RequestContext, raw, sql, tableOf, visibleWhere } from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import type { GraphItem, GraphLink } from '../rules/coverage.js';
import { inForce } from './in-force.js';

export interface PlanGraphItem extends GraphItem {
  readonly level: string;
  readonly department: number;
  readonly domain: number | null;
  readonly initiative: number | null;
  readonly goal: number | null;
}

/** The editions in force in a year with all links: what coverage, orphans and alignment are found from. */
export interface PlanGraph {
  readonly year: number;
  readonly items: readonly PlanGraphItem[];
  readonly links: readonly GraphLink[];
}

const graphs = (): Map<number, Promise<PlanGraph>> => new Map();

/** Read once in a request for each year, in two statements. */
export function planGraph(ctx: RequestContext, year: number = planYear(ctx)): Promise<PlanGraph> {
  const known = ctx.get(graphs);
  const graph = known.get(year) ?? readGraph(ctx, year);
  known.set(year, graph);
  return graph;
}

async function readGraph(ctx: RequestContext, year: number): Promise<PlanGraph> {
  const seen = visibleWhere(ctx, tableOf(PlanItem) as never, 't', [inForce('v', 'p', year)]);
  const items = await ctx.db.rows<PlanGraphItem>(
    sql`select t.id as ${raw('"key"')}, t.lineage_key as ${raw('"lineage"')}, t.parent_id as ${raw('"parent"')},
      t.status as ${raw('"status"')}, t.start_year as ${raw('"startYear"')}, t.end_year as ${raw('"endYear"')},
      t.department_id as ${raw('"department"')}, t.initiative_id as ${raw('"initiative"')},
      v.plan_id as ${raw('"plan"')}, p.level as ${raw('"level"')},
      coalesce(t.goal_id, i.goal_id) as ${raw('"goal"')},
      coalesce(t.domain_id, g.domain_id, ig.domain_id) as ${raw('"domain"')}
    from plan_sync_item t join plan_sync_version v on v.id = t.version_id join plan_sync_plan p on p.id = v.plan_id
      left join core_goal g on g.id = t.goal_id left join core_initiative i on i.id = t.initiative_id
      left join core_goal ig on ig.id = i.goal_id
    where ${seen} order by p.position, t.position, t.id`,
  );
  const links = await ctx.db.rows<Omit<GraphLink, 'isEnded'> & { readonly endedOn: string | null }>(
    sql`select k.id as ${raw('"key"')}, k.from_id as ${raw('"from"')}, k.to_id as ${raw('"to"')},
      k.type as ${raw('"type"')}, k.status as ${raw('"status"')}, k.valid_from as ${raw('"validFrom"')},
      k.valid_to as ${raw('"validTo"')}, k.ended_on as ${raw('"endedOn"')} from plan_sync_link k order by k.id`,
  );
  return { year, items, links: links.map(({ endedOn, ...link }) => ({ ...link, isEnded: endedOn !== null })) };
}

/** The plans of a level among those in force. */
export const plansOfLevel = ({ items }: PlanGraph, level: string): ReadonlySet<number> =>
  new Set(items.filter((item) => item.level === level).map(({ plan }) => plan));
