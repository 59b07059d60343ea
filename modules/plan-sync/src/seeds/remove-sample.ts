import { keyList, raw, type Sql, sql, type TransactionContext } from '@yeondong/schema';

const KEPT_MEETING = `select i.meeting_id from plan_sync_instruction i union select p.meeting_id from plan_sync_pack p`;
const FREE_FORUM = `f.sample = 1
  and f.id not in (select o.forum_id from plan_sync_opinion o where o.forum_id is not null)`;
const USED_LINE = `select b.fiscal_line_id from plan_sync_budget_line b union select r.fiscal_line_id from plan_sync_review r`;
const SAMPLE_CLASS = 'select c.id from plan_sync_class c where c.sample = 1';
const CLASS_OF_LINE = 'select l.class_id from plan_sync_fiscal_line l where l.class_id is not null';
/** Not used by lines, crosswalks and classes below: the lowest go first. */
const FREE_CLASS = `sample = 1 and id not in (select used.id from (${CLASS_OF_LINE.replace('l.class_id', 'l.class_id as id')}
  union select k.from_id from plan_sync_crosswalk k union select k.to_id from plan_sync_crosswalk k
  union select c.parent_id from plan_sync_class c where c.parent_id is not null) used)`;

/** What goes, in this order, and what of somebody's own keeps it. */
const STEPS: readonly (readonly [table: string, where: string])[] = [
  ['plan_sync_change', 'sample = 1'],
  ['plan_sync_evaluation_target', 'sample = 1'],
  ['plan_sync_measure', 'sample = 1'],
  ['plan_sync_inspection', 'sample = 1'],
  ['plan_sync_priority', 'sample = 1'],
  ['plan_sync_criterion', 'sample = 1'],
  ['plan_sync_receipt', 'opinion_id in (select o.id from plan_sync_opinion o where o.sample = 1)'],
  ['plan_sync_opinion', 'sample = 1'],
  ['plan_sync_instruction', 'sample = 1'],
  ['plan_sync_report', 'sample = 1'],
  [
    'plan_sync_agenda',
    `meeting_id in (select m.id from plan_sync_meeting m where m.sample = 1) and meeting_id not in (${KEPT_MEETING})`,
  ],
  ['plan_sync_meeting', `sample = 1 and id not in (${KEPT_MEETING})`],
  ['plan_sync_forum_topic', `forum_id in (select f.id from plan_sync_forum f where ${FREE_FORUM})`],
  ['plan_sync_forum', `id in (select free.id from (select f.id from plan_sync_forum f where ${FREE_FORUM}) free)`],
  ['plan_sync_concept', 'sample = 1'],
  ['plan_sync_publication', 'sample = 1'],
  ['plan_sync_link', 'sample = 1 and id not in (select m.link_id from plan_sync_remap_line m)'],
  ['plan_sync_supplement', 'budget_line_id in (select b.id from plan_sync_budget_line b where b.sample = 1)'],
  ['plan_sync_budget_item', 'budget_line_id in (select b.id from plan_sync_budget_line b where b.sample = 1)'],
  ['plan_sync_budget_line', 'sample = 1'],
  ['plan_sync_review', 'sample = 1'],
  ['plan_sync_threshold', 'sample = 1'],
  [
    'plan_sync_fiscal_amount',
    `line_id in (select l.id from plan_sync_fiscal_line l where l.sample = 1)
      and line_id not in (${USED_LINE})`,
  ],
  ['plan_sync_fiscal_line', `sample = 1 and id not in (${USED_LINE})`],
  [
    'plan_sync_crosswalk',
    `from_id in (${SAMPLE_CLASS}) and to_id in (${SAMPLE_CLASS}) and from_id not in (${CLASS_OF_LINE})`,
  ],
  ...[FREE_CLASS, FREE_CLASS, FREE_CLASS].map((where) => ['plan_sync_class', where] as const),
  ['plan_sync_scheme', 'sample = 1 and id not in (select c.scheme_id from plan_sync_class c)'],
];

const KEPT_ITEM = `select k.from_id from plan_sync_link k union select k.to_id from plan_sync_link k
  union select l.item_id from plan_sync_fiscal_line l where l.item_id is not null
  union select o.item_id from plan_sync_opinion o where o.item_id is not null
  union select c.item_id from plan_sync_change c where c.item_id is not null
  union select c.lineage_key from plan_sync_change c where c.lineage_key is not null
  union select d.from_key from plan_sync_descent d
  union select c.item_id from plan_sync_concept c where c.item_id is not null`;
const USED_VERSION = `select i.version_id from plan_sync_item i union select l.version_id from plan_sync_fiscal_line l
  union select o.based_on_id from plan_sync_version o where o.based_on_id is not null
  union select c.version_id from plan_sync_change c where c.version_id is not null
  union select d.version_id from plan_sync_descent d`;

const USED_PLAN = `select v.plan_id from plan_sync_version v union select r.plan_id from plan_sync_remap r
  union select r.next_id from plan_sync_remap r
  union select c.plan_id from plan_sync_change c`;

/** Takes out the sample's requests, opinions, meetings, concepts, publications, links, money, items, editions and plans; what somebody's own records rest on stays. */
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
