import { keyList, type Sql, sql, type TransactionContext } from '@yeondong/schema';
import { recount } from '../stores/observation-totals.js';
import { restate } from '../stores/standing-store.js';
import { COMMITTEE } from './advisory-committee.js';

const keysOf = async (tx: TransactionContext, query: Sql): Promise<number[]> =>
  (await tx.db.rows<{ key: number }>(query)).map(({ key }) => Number(key));

const removed = async (tx: TransactionContext, statement: Sql): Promise<number> =>
  (await tx.db.execute(statement)).affected;

/**
 * Takes out what the data set brought: observations, targets, links to the sample's goals and initiatives, indicators that
 * nobody has recorded anything for, regions and sources that nothing else names, and the committee while nobody sits on it.
 * The thirteen fields are no sample.
 */
export async function removeSocialSample(tx: TransactionContext): Promise<void> {
  const targets = await removed(tx, sql`delete from social_indicators_target where sample = 1`);
  const observations = await removed(tx, sql`delete from social_indicators_observation where sample = 1`);
  if (observations > 0) await recount(tx);
  const links = await removeLinks(tx);
  const indicators = await removeIndicators(tx);
  const sources = await removeSources(tx);
  const regions = await removeRegions(tx);
  const committees = await removeCommittee(tx);
  const counts = { targets, observations, links, indicators, sources, regions, committees };
  if (Object.values(counts).every((count) => count === 0)) return;
  await restate(tx, await keysOf(tx, sql`select id as "key" from social_indicators_indicator`));
  const [key = 0] = await keysOf(tx, sql`select min(id) as "key" from social_indicators_field`);
  tx.audit({ act: 'social-indicators.sample.remove', type: 'IndicatorField', key, before: counts });
}

async function removeSources(tx: TransactionContext): Promise<number> {
  const keys = await keysOf(
    tx,
    sql`select s.id as "key" from social_indicators_source s
      where not exists (select 1 from social_indicators_observation o where o.source_id = s.id)
      and not exists (select 1 from social_indicators_indicator i where i.source_id = s.id)`,
  );
  return removed(tx, sql`delete from social_indicators_source where id in ${keyList(keys)}`);
}

/** All regions or none: what is left of a list without its city or nation compares with nothing. */
async function removeRegions(tx: TransactionContext): Promise<number> {
  const used = await keysOf(
    tx,
    sql`select region_id as "key" from social_indicators_observation union select region_id as "key" from social_indicators_target`,
  );
  if (used.length > 0) return 0;
  await tx.db.execute(sql`update social_indicators_region set parent_id = null`);
  return removed(tx, sql`delete from social_indicators_region`);
}

async function removeLinks(tx: TransactionContext): Promise<number> {
  const goals = await removed(
    tx,
    sql`delete from social_indicators_goal_link where goal_id in (select id from core_goal where code like 'sample.%')`,
  );
  const initiatives = await removed(
    tx,
    sql`delete from social_indicators_initiative_link
      where initiative_id in (select id from core_initiative where sample = 1)`,
  );
  return goals + initiatives;
}

async function removeIndicators(tx: TransactionContext): Promise<number> {
  const keys = await keysOf(
    tx,
    sql`select i.id as "key" from social_indicators_indicator i where i.sample = 1
      and not exists (select 1 from social_indicators_observation o where o.indicator_id = i.id)
      and not exists (select 1 from social_indicators_target t where t.indicator_id = i.id) order by i.id`,
  );
  await tx.db.execute(sql`delete from social_indicators_goal_link where indicator_id in ${keyList(keys)}`);
  await tx.db.execute(sql`delete from social_indicators_initiative_link where indicator_id in ${keyList(keys)}`);
  return removed(tx, sql`delete from social_indicators_indicator where id in ${keyList(keys)}`);
}

async function removeCommittee(tx: TransactionContext): Promise<number> {
  const keys = await keysOf(
    tx,
    sql`select c.id as "key" from core_committee c where c.code = ${COMMITTEE} and c.sample = 1
      and not exists (select 1 from core_committee_seat s join core_committee_term m on m.seat_id = s.id
        where s.committee_id = c.id)`,
  );
  await tx.db.execute(sql`delete from core_committee_seat where committee_id in ${keyList(keys)}`);
  return removed(tx, sql`delete from core_committee where id in ${keyList(keys)}`);
}
