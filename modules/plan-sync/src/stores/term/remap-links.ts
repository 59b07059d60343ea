import { keyList, type RequestContext, raw, sql } from '@yeondong/schema';
import type { LinkStatus, LinkType } from '../../rules/link-check.js';
import type { RemapItem } from '../../rules/term/remap.js';

/** An item as re-mapping looks at it. */
export interface TermItem extends RemapItem {
  readonly code: string;
  readonly domain: number | null;
}

export interface TermLink {
  readonly key: number;
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  readonly status: LinkStatus;
  readonly strength: number;
  readonly rationale: string | null;
  readonly validTo: number | null;
  readonly fromAgreedBy: number | null;
  readonly toAgreedBy: number | null;
  readonly proposedBy: number | null;
  /** Since when, by whom and why it ends with its last year; null where nobody has decided so. */
  readonly endedOn: string | null;
  readonly endedBy: number | null;
  readonly endReason: string | null;
  readonly version: number;
  readonly fromPlan: number;
  readonly toPlan: number;
}

const numbers = <T extends object>(row: T, texts: readonly (keyof T)[]): T =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || texts.includes(name as keyof T) ? value : Number(value),
    ]),
  ) as T;

const ITEM = `select t.id as "key", t.lineage_key as "lineage", t.code as "code", t.title_ko as "title",
    t.department_id as "department", t.initiative_id as "initiative", coalesce(t.goal_id, i.goal_id) as "goal",
    coalesce(t.domain_id, g.domain_id, ig.domain_id) as "domain"
  from plan_sync_item t left join core_goal g on g.id = t.goal_id left join core_initiative i on i.id = t.initiative_id
    left join core_goal ig on ig.id = i.goal_id`;

/** Items, the newest edition of each lineage last. */
async function itemsWhere(ctx: RequestContext, where: ReturnType<typeof sql>): Promise<TermItem[]> {
  const rows = await ctx.db.rows<TermItem>(sql`${raw(ITEM)} where ${where} order by t.version_id, t.position, t.id`);
  return rows.map((row) => numbers(row, ['code', 'title']));
}

/** Items of one edition. */
export const itemsOfEdition = (ctx: RequestContext, version: number): Promise<TermItem[]> =>
  itemsWhere(ctx, sql`t.version_id = ${version}`);

/** The newest item of each lineage. */
export async function newestItems(
  ctx: RequestContext,
  lineages: readonly number[],
): Promise<ReadonlyMap<number, TermItem>> {
  const rows = await itemsWhere(ctx, sql`t.lineage_key in ${keyList([...new Set(lineages)])}`);
  return new Map(rows.map((row) => [row.lineage, row]));
}

interface TermYears {
  readonly last: number;
  /** The first year of the next term. */
  readonly next: number;
}

/** Links of a plan that still count in the last year of its term, those with an end in the next term; not those taken over. */
export async function linksOfTerm(ctx: RequestContext, plan: number, { last, next }: TermYears): Promise<TermLink[]> {
  const rows = await ctx.db.rows<TermLink>(
    sql`select k.id as ${raw('"key"')}, k.from_id as ${raw('"from"')}, k.to_id as ${raw('"to"')},
      k.type as ${raw('"type"')}, k.status as ${raw('"status"')}, k.strength as ${raw('"strength"')},
      k.rationale as ${raw('"rationale"')}, k.valid_to as ${raw('"validTo"')}, k.version as ${raw('"version"')},
      k.from_agreed_by_id as ${raw('"fromAgreedBy"')}, k.to_agreed_by_id as ${raw('"toAgreedBy"')},
      k.proposed_by_id as ${raw('"proposedBy"')}, k.ended_on as ${raw('"endedOn"')},
      k.ended_by_id as ${raw('"endedBy"')}, k.end_reason as ${raw('"endReason"')}, fv.plan_id as ${raw('"fromPlan"')}, tv.plan_id as ${raw('"toPlan"')}
    from plan_sync_link k join plan_sync_item f on f.id = k.from_id join plan_sync_version fv on fv.id = f.version_id
      join plan_sync_item o on o.id = k.to_id join plan_sync_version tv on tv.id = o.version_id
    where (fv.plan_id = ${plan} or tv.plan_id = ${plan}) and k.status <> 'REJECTED'
      and (k.valid_to is null or k.valid_to >= ${last}) and (k.ended_on is null or k.valid_to >= ${next})
      and not exists (select 1 from plan_sync_remap_line m where m.link_id = k.id)
    order by k.type, k.id`,
  );
  return rows.map((row) => numbers(row, ['type', 'status', 'rationale', 'endedOn', 'endReason']));
}

/** Links of ended terms that were taken over to the next, or ended by decision: nothing of them is loose. */
export async function settledLinks(ctx: RequestContext): Promise<ReadonlySet<number>> {
  const rows = await ctx.db.rows<{ link: number }>(
    sql`select m.link_id as ${raw('"link"')} from plan_sync_remap_line m`,
  );
  return new Set(rows.map(({ link }) => Number(link)));
}
