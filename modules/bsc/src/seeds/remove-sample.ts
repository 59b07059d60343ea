import { keyList, raw, type Sql, sql, type TransactionContext } from '@yeondong/schema';
import { removeMapSample } from './map/remove-map.js';
import { removePanelSample } from './panel/remove-panel.js';
import { removeProgrammeSample } from './programme/remove-programme.js';
import { STUDY_GROUP, STUDY_MEMBERS } from './programme/study-group.js';
import { removeWorkSchedules } from './work-schedules.js';

const MARKED = 'sample = 1';
/** What belongs to a KPI and goes with it. */
const PARTS = [
  ...['bsc_kpi_alert', 'bsc_alert_rule', 'bsc_kpi_break', 'bsc_result', 'bsc_kpi_target', 'bsc_kpi_initiative'],
  ...['bsc_kpi_history', 'bsc_kpi_version', 'bsc_target_change'],
];
/** Records that notices are about. */
const NOTICED = [
  ['Alert', 'bsc_kpi_alert'],
  ['Scorecard', 'bsc_scorecard'],
  ['Appeal', 'bsc_appeal'],
  ['FinalScore', 'bsc_final_score'],
  ['Feedback', 'bsc_feedback'],
] as const;
/** Records that files are given to. */
const ATTACHED = [
  ['Appeal', 'bsc_appeal'],
  ['KpiResult', 'bsc_result'],
] as const;
const COMMITTEES = ['sample.BSC_ADVISORY', STUDY_GROUP];

const keysOf = async (tx: TransactionContext, query: Sql): Promise<number[]> =>
  (await tx.db.rows<{ key: number }>(query)).map(({ key }) => Number(key));

const removeFrom = async (tx: TransactionContext, table: string, column: string, keys: readonly number[]) =>
  (await tx.db.execute(sql`delete from ${raw(table)} where ${raw(column)} in ${keyList(keys)}`)).affected;

/**
 * Takes out the sample's scorecards, its KPIs with targets, results and links, its objectives, and the work schedules of
 * the sample's initiatives, and the advisory committee while nobody sits on it. A KPI on a scorecard, before a panel or in a feedback of
 * somebody's own stays, and so does the objective of a KPI, factor or edge that stays;
 * the four perspectives are no sample.
 */
export async function removeBscSample(tx: TransactionContext): Promise<void> {
  const scorecards = await keysOf(tx, sql`select id as "key" from bsc_scorecard where ${raw(MARKED)}`);
  await removePublished(tx, scorecards);
  for (const part of ['bsc_card_score', 'bsc_scorecard_item', 'bsc_scorecard_step', 'bsc_final_score', 'bsc_appeal']) {
    await removeFrom(tx, part, 'scorecard_id', scorecards);
  }
  await removeFrom(tx, 'bsc_scorecard', 'id', scorecards);
  const feedback = await removeFrom(tx, 'bsc_feedback', 'sample', [1]);
  const panels = await removePanelSample(tx);
  const kpis = await removeKpis(tx);
  const { edges, factors } = await removeMapSample(tx);
  const objectives = await keysOf(
    tx,
    sql`select o.id as "key" from bsc_strategic_objective o where ${raw(`o.${MARKED}`)}
      and not exists (select 1 from bsc_kpi k where k.objective_id = o.id)
      and not exists (select 1 from bsc_csf f where f.objective_id = o.id)
      and not exists (select 1 from bsc_strategy_edge e where o.id in (e.cause_id, e.effect_id))`,
  );
  await removeFrom(tx, 'bsc_strategic_objective', 'id', objectives);
  const evaluations = await removeEvaluations(tx);
  const schedules = await removeWorkSchedules(tx);
  const places = await removeFrom(tx, 'bsc_group_member', 'sample', [1]);
  const points = await removeFrom(tx, 'bsc_adjustment', 'sample', [1]);
  const programme = await removeProgrammeSample(tx);
  const committees = await removeCommittees(tx);
  const own = {
    scorecards: scorecards.length,
    kpis,
    edges,
    factors,
    objectives: objectives.length,
    evaluations,
    panels,
  };
  const removed = { ...own, feedback, schedules, places, points, programme, committees };
  if (Object.values(removed).every((count) => count === 0)) return;
  const [key = 0] = await keysOf(tx, sql`select min(id) as "key" from bsc_perspective`);
  tx.audit({ act: 'bsc.sample.remove', type: 'Perspective', key, before: removed });
}

async function removeKpis(tx: TransactionContext): Promise<number> {
  const kpis = await keysOf(
    tx,
    sql`select k.id as "key" from bsc_kpi k where ${raw(`k.${MARKED}`)}
      and not exists (select 1 from bsc_scorecard_item i where i.kpi_id = k.id)
      and not exists (select 1 from bsc_panel_item p where p.kpi_id = k.id)
      and not exists (select 1 from bsc_feedback f where k.id in (f.kpi_id, f.effect_kpi_id)) order by k.id`,
  );
  const results = await keysOf(tx, sql`select id as "key" from bsc_result where kpi_id in ${keyList(kpis)}`);
  await removeFrom(tx, 'bsc_result_revision', 'result_id', results);
  const alerts = await keysOf(tx, sql`select id as "key" from bsc_kpi_alert where kpi_id in ${keyList(kpis)}`);
  await removeFrom(tx, 'bsc_alert_step', 'alert_id', alerts);
  for (const part of PARTS) await removeFrom(tx, part, 'kpi_id', kpis);
  await removeFrom(tx, 'bsc_kpi', 'id', kpis);
  for (const [type, table] of NOTICED) {
    await tx.db.execute(
      sql`delete from core_notice where record_type = ${type} and record_id not in (select id from ${raw(table)})`,
    );
  }
  for (const [type, table] of ATTACHED) {
    await tx.db.execute(
      sql`delete from core_attachment where record_type = ${type} and record_id not in (select id from ${raw(table)})`,
    );
  }
  return kpis.length;
}

/** What citizens were shown of the sample's scorecards; a correction before what it corrects. */
async function removePublished(tx: TransactionContext, scorecards: readonly number[]): Promise<void> {
  const editions = await keysOf(
    tx,
    sql`select p.id as "key" from bsc_year_publication p join bsc_scorecard c
      on c.year = p.year and c.department_id = p.department_id where c.id in ${keyList(scorecards)}
      order by p.sequence desc`,
  );
  for (const key of editions) await removeFrom(tx, 'bsc_year_publication', 'id', [key]);
}

/** What the module found of goals and initiatives that no KPI measures any more. */
async function removeEvaluations(tx: TransactionContext): Promise<number> {
  const orphans = await keysOf(
    tx,
    sql`select e.id as "key" from core_evaluation e where e.module = 'bsc'
      and not (e.subject_type = 'Goal' and exists (select 1 from bsc_kpi k where k.goal_id = e.subject_key))
      and not (e.subject_type = 'Initiative'
        and exists (select 1 from bsc_kpi_initiative l where l.initiative_id = e.subject_key))`,
  );
  return removeFrom(tx, 'core_evaluation', 'id', orphans);
}

/** Committees that nobody sits on but whom the sample itself has put there. */
async function removeCommittees(tx: TransactionContext): Promise<number> {
  const committees = await keysOf(
    tx,
    sql`select c.id as "key" from core_committee c where c.code in ${keyList(COMMITTEES)} and ${raw(`c.${MARKED}`)}
      and not exists (select 1 from core_committee_seat s join core_committee_term m on m.seat_id = s.id
        join core_person p on p.id = m.person_id where s.committee_id = c.id and coalesce(p.login, '') not in ${keyList(STUDY_MEMBERS)})
      and not exists (select 1 from bsc_evaluation_round r where r.committee_id = c.id)
      and not exists (select 1 from bsc_panel_round r where r.committee_id = c.id)`,
  );
  const seats = await keysOf(
    tx,
    sql`select id as "key" from core_committee_seat where committee_id in ${keyList(committees)}`,
  );
  await removeFrom(tx, 'core_committee_term', 'seat_id', seats);
  await removeFrom(tx, 'core_committee_seat', 'committee_id', committees);
  return removeFrom(tx, 'core_committee', 'id', committees);
}
