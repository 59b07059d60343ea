import { keyList, raw, type Sql, sql, type TransactionContext } from '@yeondong/schema';

/** What goes, in this order, and what of somebody's own keeps it. */
const STEPS: readonly (readonly [table: string, where: string])[] = [
  ['plan_sync_evaluation_target', 'sample = 1'],
  ['plan_sync_measure', 'sample = 1'],
  ['plan_sync_inspection', 'sample = 1'],
  ['plan_sync_priority', 'sample = 1'],
  ['plan_sync_criterion', 'sample = 1'],
  ['plan_sync_opinion', 'sample = 1'],
  ['plan_sync_link', 'sample = 1 and id not in (select m.link_id from plan_sync_remap_line m)'],
  ['plan_sync_budget_line', 'sample = 1'],
  [
    'plan_sync_fiscal_amount',
    `line_id in (select l.id from plan_sync_fiscal_line l where l.sample = 1)
      and line_id not in (select b.fiscal_line_id from plan_sync_budget_line b)`,
  ],
  ['plan_sync_fiscal_line', `sample = 1 and id not in (select b.fiscal_line_id from plan_sync_budget_line b)`],
];

const KEPT_ITEM = `select k.from_id from plan_sync_link k union select k.to_id from plan_sync_link k
  union select l.item_id from plan_sync_fiscal_line l where l.item_id is not null
  union select o.item_id from plan_sync_opinion o where o.item_id is not null`;
const USED_VERSION = `select i.version_id from plan_sync_item i union select l.version_id from plan_sync_fiscal_line l
  union select o.based_on_id from plan_sync_version o where o.based_on_id is not null`;

const USED_PLAN = `select v.plan_id from plan_sync_version v union select r.plan_id from plan_sync_remap r
  union select r.next_id from plan_sync_remap r`;

/** Takes out the sample's opinions, links, money, items, editions and plans; what somebody's own records rest on stays. */
export async function removePlanSyncSample(tx: TransactionContext): Promise<void> {
  const [plan] = await tx.db.rows<{ key: number | null }>(sql`select min(id) as "key" from plan_sync_plan`);
  const removed: Record<string, number> = {};
  const take = async (table: string, where: Sql): Promise<void> => {
    const { affected } = await tx.db.execute(sql`delete from ${raw(table)} where ${where}`);
    removed[table] = (removed[table] ?? 0) + affected;
  };
  for (const [table, where] of STEPS) await take(table, raw(where));
  await takeItems(tx, take);
  await take(
    'plan_sync_version',
    sql`sample = 1 and id not in (select used.id from (select version_id as id from (${raw(USED_VERSION)}) u) used)`,
  );
  await take('plan_sync_plan', raw(`sample = 1 and id not in (${USED_PLAN})`));
  if (Object.values(removed).every((count) => count === 0)) return;
  tx.audit({ act: 'plan-sync.sample.remove', type: 'Plan', key: Number(plan?.key ?? 0), before: removed });
}

/** The lowest items first: one is free once those below it, and those that continue it, are gone. */
async function takeItems(tx: TransactionContext, take: (table: string, where: Sql) => Promise<void>) {
  for (;;) {
    const free = await tx.db.rows<{ key: number }>(
      sql`select t.id as "key" from plan_sync_item t where t.sample = 1 and t.id not in (${raw(KEPT_ITEM)})
        and not exists (select 1 from plan_sync_item below where below.parent_id = t.id)`,
    );
    if (free.length === 0) return;
    await take('plan_sync_target', sql`item_id in ${keyList(free.map(({ key }) => Number(key)))}`);
    await take('plan_sync_item', sql`id in ${keyList(free.map(({ key }) => Number(key)))}`);
  }
}
