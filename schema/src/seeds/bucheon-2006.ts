import type { TransactionContext } from '../contract/context.js';
import { loadFacets } from './facets.js';
import { loadHierarchy } from './hierarchy.js';
import { loadInitiatives } from './initiatives.js';
import { loadOccurrences } from './occurrences.js';
import { loadOrganization } from './organization.js';
import { loadPeople } from './people.js';
import { loadPrograms } from './programs.js';
import { keyOf, SeedLoad } from './seed-load.js';
import { BUCHEON_SETTINGS, loadSettings } from './settings.js';
import { loadSurveys } from './surveys.js';

/** The department that the plan is headed with. */
const PLANNING_DEPARTMENT = 'POLICY_PLANNING';

export const BUCHEON_2006 = 'bucheon-2006';

/** Bucheon's plan of 2006 with all that it needs to be worked with. A second run writes nothing. */
export async function loadBucheon2006(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  await loadSettings(load, BUCHEON_SETTINGS);
  const departments = await loadOrganization(load);
  const people = await loadPeople(load, departments);
  const { vision, goals } = await loadHierarchy(load);
  await loadInitiatives(load, goals, departments);
  await loadFacets(load);
  const activities = await loadPrograms(load, keyOf(departments, PLANNING_DEPARTMENT));
  await loadOccurrences(load, activities, people);
  await loadSurveys(load, keyOf(departments, PLANNING_DEPARTMENT), activities);
  if (Object.keys(load.written).length === 0) return;
  tx.audit({
    act: 'core.seed.load',
    type: 'Vision',
    key: vision.key,
    after: { set: BUCHEON_2006, rows: load.written },
  });
}
