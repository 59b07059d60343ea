import { keyList, type RequestContext, type Row, raw, renamesByType, sql } from '@yeondong/schema';
import type { PlanItem } from '../../entities/plan-item.js';
import type { DiffItem } from '../../rules/plan-diff.js';
import { afterRenames } from '../../rules/rolling/succession.js';

type Placed = Pick<Row<PlanItem>, 'key' | 'departmentKey' | 'visionKey' | 'missionKey' | 'initiativeKey'>;

interface Above {
  readonly key: number;
  readonly goal: number | null;
  readonly domain: number | null;
}

/** The goal and the domain of each item: its own, or those that its initiative or goal is below. */
async function aboveOf(ctx: RequestContext, items: readonly Placed[]): Promise<ReadonlyMap<number, Above>> {
  const rows = await ctx.db.rows<Above>(
    sql`select t.id as ${raw('"key"')}, coalesce(t.goal_id, i.goal_id) as ${raw('"goal"')},
      coalesce(t.domain_id, g.domain_id, ig.domain_id) as ${raw('"domain"')} from plan_sync_item t
      left join core_goal g on g.id = t.goal_id left join core_initiative i on i.id = t.initiative_id
      left join core_goal ig on ig.id = i.goal_id where t.id in ${keyList(items.map(({ key }) => key))}`,
  );
  return new Map(rows.map((row) => [Number(row.key), row]));
}

/** Whose each item is and where in the hierarchy, by what its records and those above them are called after all renames. */
export async function standingOf(ctx: RequestContext, items: readonly Placed[]): Promise<DiffItem['stands'][]> {
  const above = await aboveOf(ctx, items);
  const renames = await renamesByType(ctx);
  const named = (type: string, key: number | null | undefined): string[] =>
    key === null || key === undefined ? [] : [`${type} ${afterRenames(Number(key), renames.get(type) ?? new Map())}`];
  return items.map(({ key, departmentKey, visionKey, missionKey, initiativeKey }) => {
    const place = [
      ...named('Initiative', initiativeKey),
      ...named('Goal', above.get(key)?.goal),
      ...named('Domain', above.get(key)?.domain),
      ...named('Mission', missionKey),
      ...named('Vision', visionKey),
    ];
    return { department: named('Department', departmentKey).join(), node: place.join(' / ') || null };
  });
}
