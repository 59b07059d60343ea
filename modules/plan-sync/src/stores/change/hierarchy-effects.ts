import {
  byKeys,
  dependentsOf,
  fields,
  Initiative,
  keyList,
  planYear,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { effectOf, type HierarchyEffectKind } from '../../rules/change/hierarchy-effect.js';
import { inForce } from '../in-force.js';

const READ = fields(
  ...['code', 'titleKo', 'titleEn', 'status', 'statusReason', 'onFinal', 'versionKey', 'lineageKey', 'departmentKey'],
  ...['goalKey', 'initiativeKey', 'startYear', 'endYear', 'version'],
);
const INITIATIVE = fields('titleKo', 'titleEn', 'status', 'fromYear', 'toYear', 'version');

export interface HierarchyEffect {
  readonly kind: HierarchyEffectKind;
  readonly item: Row<PlanItem>;
  readonly initiative: Row<Initiative> | null;
}

/** Initiatives that an item going on stands for: of these editions, or of other plans in force. */
async function stillPlanned(ctx: RequestContext, versions: readonly number[], initiatives: readonly number[]) {
  const rows = await ctx.db.rows<{ version: number; plan: number; initiative: number }>(
    sql`select distinct t.version_id as ${raw('"version"')}, v.plan_id as ${raw('"plan"')},
      t.initiative_id as ${raw('"initiative"')} from plan_sync_item t join plan_sync_version v on v.id = t.version_id
      join plan_sync_plan p on p.id = v.plan_id
      where t.initiative_id in ${keyList(initiatives)}
        and t.status not in ('COMPLETED', 'DROPPED', 'MERGED_INTO', 'SPLIT_INTO')
        and (t.version_id in ${keyList(versions)} or (${inForce('v', 'p', planYear(ctx))}))`,
  );
  const plans = await ctx.db.rows<{ version: number; plan: number }>(
    sql`select v.id as ${raw('"version"')}, v.plan_id as ${raw('"plan"')} from plan_sync_version v
      where v.id in ${keyList(versions)}`,
  );
  const planOf = new Map(plans.map(({ version, plan }) => [Number(version), Number(plan)]));
  return (version: number, initiative: number): boolean =>
    rows.some(
      (row) =>
        Number(row.initiative) === initiative &&
        (Number(row.version) === version || Number(row.plan) !== planOf.get(version)),
    );
}

/** What some editions will do to the hierarchy once they are final. */
export async function effectsOf(
  ctx: RequestContext,
  versions: readonly number[],
  selections: { readonly item?: Selection; readonly initiative?: Selection } = {},
): Promise<HierarchyEffect[][]> {
  const also = (known: Selection, more?: Selection) => fields(...known.names(), ...(more?.names() ?? []));
  const items = await select(ctx, PlanItem, also(READ, selections.item), {
    where: sql`t.version_id in ${keyList(versions)} and (t.on_final is not null
      or t.status in ('COMPLETED', 'DROPPED', 'MERGED_INTO', 'SPLIT_INTO'))`,
    orderBy: raw('t.position, t.id'),
  });
  const keys = items.map(({ initiativeKey }) => initiativeKey);
  const initiatives = await byKeys(ctx, Initiative, keys, also(INITIATIVE, selections.initiative));
  const planned = await stillPlanned(
    ctx,
    versions,
    keys.filter((key) => key !== null),
  );
  const told = items.flatMap((item, index) => {
    const initiative = initiatives[index] ?? null;
    const stated = initiative && { ...initiative, stillPlanned: planned(item.versionKey, initiative.key) };
    const kind = effectOf({ ...item, initiative: stated });
    return kind === null ? [] : [{ kind, item, initiative }];
  });
  return versions.map((version) => onceEach(told.filter(({ item }) => item.versionKey === version)));
}

/** Two items that end with one initiative end it once. */
const onceEach = (effects: readonly HierarchyEffect[]): HierarchyEffect[] =>
  effects.filter(
    ({ initiative, kind }, index) =>
      initiative === null ||
      effects.findIndex((other) => other.initiative?.key === initiative.key && other.kind === kind) === index,
  );

/** With what hangs on initiatives that will end, of every module that is on. */
export async function shownEffects(ctx: RequestContext, versions: readonly number[], selection: Selection) {
  const asked = { item: selection.below('item'), initiative: selection.below('initiative') };
  const lists = await effectsOf(ctx, versions, asked);
  const ending = lists
    .flat()
    .flatMap(({ kind, initiative }) => (kind === 'CLOSES' && initiative ? [initiative.key] : []));
  const hanging = selection.names().includes('dependents') ? await dependentsOf(ctx, 'Initiative', ending) : new Map();
  return lists.map((list) =>
    list.map((effect) => ({ ...effect, dependents: hanging.get(effect.initiative?.key ?? 0) ?? [] })),
  );
}
