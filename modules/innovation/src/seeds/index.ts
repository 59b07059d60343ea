import { keyOf, type SeedDefinition, SeedLoad, type TransactionContext } from '@yeondong/schema';
import { loadClubs } from './clubs.js';
import { loadContests } from './contests.js';
import { loadIdeas } from './ideas.js';
import { loadLearningDays } from './learning-days.js';
import { loadMileage } from './mileage.js';
import { loadPractices } from './practices.js';
import { removeInnovationSample } from './remove-sample.js';
import { loadTasks } from './tasks.js';
import { loadTraining } from './training.js';

const BUCHEON_2006 = 'bucheon-2006';

/** The 169 tasks of the plan's numbers, ideas of more, activities and their mileage, trainings, study clubs and best practices, all a sample. Whatever is there already stays as it is. */
async function loadInnovationSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const tasks = await loadTasks(load);
  await loadIdeas(load, tasks);
  await loadMileage(load);
  await loadLearningDays(load);
  await loadTraining(load);
  await loadClubs(load);
  await loadPractices(load, tasks);
  await loadContests(load);
  if (Object.keys(load.written).length === 0) return;
  const after = { set: BUCHEON_2006, rows: load.written };
  tx.audit({ act: 'innovation.seed.load', type: 'InnovationTask', key: keyOf(tasks, 'sample.2006-CITY-001'), after });
}

/** What the module loads. */
export const innovationSeeds: readonly SeedDefinition[] = [
  { set: BUCHEON_2006, kind: 'sample', run: loadInnovationSample, remove: removeInnovationSample },
];
