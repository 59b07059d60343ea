import type { Class } from '../contract/class.js';
import type { TransactionContext } from '../contract/context.js';
import { tableOf } from '../contract/table.js';
import { Department, DepartmentClosure } from '../entities/department.js';
import { FacetValue } from '../entities/facet.js';
import { Goal } from '../entities/goal.js';
import { Initiative, InitiativeDepartment } from '../entities/initiative.js';
import { Milestone } from '../entities/milestone.js';
import { keyList, raw, type Sql, sql } from '../kernel/sql.js';
import { dropFacets } from '../stores/facet-store.js';
import { removeSampleOccurrences } from './occurrences.js';
import { removeUnused } from './references.js';
import { removeSampleSurveys } from './surveys.js';

/** Goals carry no mark of their own but their code. */
const SAMPLE_GOAL: Sql = raw("t.code like 'sample.%'");
const MARKED: Sql = raw('t.sample = 1');

/**
 * Takes out what is marked as a sample: occurrences, surveys with their answers, initiatives with their milestones, goals, and departments that nothing
 * else needs. Whatever another record refers to stays, so modules take their own samples out first. The plan's programs,
 * activities, vision, missions and six areas stay, and so do the accounts: without them nobody could sign in.
 */
export async function removeCoreSample(tx: TransactionContext): Promise<void> {
  const occurrences = await removeSampleOccurrences(tx);
  const surveys = await removeSampleSurveys(tx);
  const initiatives = await removeUnused(tx, Initiative, MARKED, [Milestone, InitiativeDepartment]);
  await removeWhatIsTold(tx, Initiative, initiatives);
  const goals = await removeUnused(tx, Goal, SAMPLE_GOAL, []);
  await removeWhatIsTold(tx, Goal, goals);
  const facets = (await removeUnused(tx, FacetValue, MARKED, [])).length;
  const departments = await removeDepartments(tx);
  const removed = { occurrences, surveys, initiatives: initiatives.length, goals: goals.length, facets, departments };
  if (Object.values(removed).every((count) => count === 0)) return;
  tx.audit({ act: 'core.sample.remove', type: 'Vision', key: await visionKey(tx), before: removed });
}

/** The lowest units first: a bureau is free once its divisions are gone. */
async function removeDepartments(tx: TransactionContext): Promise<number> {
  let removed = 0;
  for (;;) {
    const { length } = await removeUnused(tx, Department, MARKED, [DepartmentClosure]);
    if (length === 0) return removed;
    removed += length;
  }
}

/** Evaluations and former texts name their record by type and key, without a foreign key. */
async function removeWhatIsTold(tx: TransactionContext, entity: Class, keys: readonly number[]): Promise<void> {
  const { type } = tableOf(entity);
  await tx.db.execute(
    sql`delete from core_evaluation where subject_type = ${type} and subject_key in ${keyList(keys)}`,
  );
  await dropFacets(tx, type, keys);
  await tx.db.execute(
    sql`delete from core_text_version where record_type = ${type} and record_key in ${keyList(keys)}`,
  );
}

async function visionKey(tx: TransactionContext): Promise<number> {
  const [vision] = await tx.db.rows<{ key: number }>(sql`select min(id) as "key" from core_vision`);
  return Number(vision?.key ?? 0);
}
