import { keyList, raw, sql, type TransactionContext } from '@yeondong/schema';
import { removeSampleContests } from './contests.js';

const SAMPLE_TASKS = 'select s.id from (select t.id from innovation_task t where t.sample = 1) s';

const SAMPLE_ACTIVITIES = 'select a.id from innovation_activity a where a.sample = 1';
const SAMPLE_SESSIONS =
  'select s.id from innovation_training_session s join innovation_training_program p on p.id = s.program_id where p.sample = 1';
const SAMPLE_PROGRAMS = 'select p.id from innovation_training_program p where p.sample = 1';
const SAMPLE_CLUBS = 'select c.id from innovation_club c where c.sample = 1';
const SAMPLE_PRACTICES = 'select p.id from innovation_practice p where p.sample = 1';
const USED_RULES = 'select u.rule_id from (select a.rule_id from innovation_activity a) u';

/** What goes, in this order; a rule stays by which an own activity was measured. Tasks that the city itself brought in are no sample any more, and stay with their milestones. */
const STEPS: readonly (readonly [table: string, where: string])[] = [
  ['innovation_mileage_entry', `activity_id in (${SAMPLE_ACTIVITIES}) and reversal_of_id is not null`],
  ['innovation_mileage_entry', `activity_id in (${SAMPLE_ACTIVITIES})`],
  ['innovation_activity_participant', `activity_id in (${SAMPLE_ACTIVITIES})`],
  ['innovation_activity', 'sample = 1'],
  ['innovation_mileage_rule', `sample = 1 and id not in (${USED_RULES})`],
  ['innovation_learning_day', 'sample = 1'],
  ['innovation_training_attendance', `session_id in (${SAMPLE_SESSIONS})`],
  ['innovation_training_session', `program_id in (${SAMPLE_PROGRAMS}) and make_up_of_id is not null`],
  ['innovation_training_session', `program_id in (${SAMPLE_PROGRAMS})`],
  ['innovation_training_program', 'sample = 1'],
  ['innovation_club_meeting', `club_id in (${SAMPLE_CLUBS})`],
  ['innovation_club_member', `club_id in (${SAMPLE_CLUBS})`],
  ['innovation_club', 'sample = 1'],
  ['innovation_adoption', `practice_id in (${SAMPLE_PRACTICES})`],
  ['innovation_practice', 'sample = 1'],
  ['innovation_idea', 'sample = 1'],
  [
    'innovation_milestone_report',
    `milestone_id in (select m.id from innovation_task_milestone m where m.task_id in (${SAMPLE_TASKS}))`,
  ],
  ['innovation_task_milestone', `task_id in (${SAMPLE_TASKS})`],
  ['innovation_task_department', `task_id in (${SAMPLE_TASKS})`],
];

/** Takes out the sample's activities with their points, trainings, clubs, best practices, ideas and tasks; an own idea that became a task of the sample no longer names it. */
export async function removeInnovationSample(tx: TransactionContext): Promise<void> {
  const [task] = await tx.db.rows<{ key: number | null }>(sql`select min(id) as "key" from innovation_task`);
  const held = await tx.db.rows<{ key: number }>(
    sql`select s.occurrence_id as "key" from innovation_training_session s
      where s.occurrence_id is not null and s.program_id in (${raw(SAMPLE_PROGRAMS)})`,
  );
  const removed: Record<string, number> = {};
  for (const [table, where] of STEPS) {
    const { affected } = await tx.db.execute(sql`delete from ${raw(table)} where ${raw(where)}`);
    removed[table] = (removed[table] ?? 0) + affected;
  }
  const occurrences = keyList(held.map(({ key }) => Number(key)));
  await tx.db.execute(sql`delete from core_occurrence_attendance where occurrence_id in ${occurrences}`);
  await tx.db.execute(sql`delete from core_occurrence where id in ${occurrences}`);
  await tx.db.execute(raw(`update innovation_practice set task_id = null where task_id in (${SAMPLE_TASKS})`));
  await tx.db.execute(raw(`update innovation_idea set task_id = null where task_id in (${SAMPLE_TASKS})`));
  const { affected } = await tx.db.execute(raw('delete from innovation_task where sample = 1'));
  removed.innovation_task = affected;
  removed.core_contest = await removeSampleContests(tx);
  if (Object.values(removed).every((count) => count === 0)) return;
  tx.audit({ act: 'innovation.sample.remove', type: 'InnovationTask', key: Number(task?.key ?? 0), before: removed });
}
