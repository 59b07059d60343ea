import { keyOf, type SeedDefinition, SeedLoad, type TransactionContext, update } from '@yeondong/schema';
import { PlanVersion } from '../entities/plan-version.js';
import { editionHash } from '../stores/version-life.js';
import { nameCauses } from './causes.js';
import { loadChanges } from './changes.js';
import { loadClassification, loadThresholds } from './classification.js';
import { loadConcepts, loadPublications } from './concepts.js';
import { loadForums } from './forums.js';
import { loadItems } from './items.js';
import { loadLinks } from './links.js';
import { loadMeetings } from './meetings.js';
import { loadMoney } from './money.js';
import { loadOpinions } from './opinions.js';
import { loadEditions, loadPlans } from './plans.js';
import { loadPriorities } from './priorities.js';
import { removePlanSyncSample } from './remove-sample.js';
import { loadTargets } from './targets.js';

const BUCHEON_2006 = 'bucheon-2006';

/** Five plans with their editions, items, targets, links and money, requests for changes, the year's priorities and meetings, and how citizens took part, all a sample. Whatever is there already stays as it is. */
async function loadPlanSyncSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const plans = await loadPlans(load);
  const editions = await loadEditions(load, plans);
  const items = await loadItems(load, editions);
  await loadTargets(load, items);
  await loadLinks(load, items);
  const classes = await loadClassification(load);
  await loadThresholds(load);
  await loadMoney(load, { editions, items, classes });
  await loadForums(load);
  await loadOpinions(load);
  await loadChanges(load, editions, items);
  await loadConcepts(load);
  await loadPublications(load);
  await loadPriorities(load);
  await loadMeetings(load);
  for (const { key, isFinal } of editions.values()) {
    if (isFinal) await update(tx, PlanVersion, key, { snapshotHash: await editionHash(tx, key) });
  }
  if (Object.keys(load.written).length === 0) return;
  const after = { set: BUCHEON_2006, rows: load.written };
  tx.audit({ act: 'plan-sync.seed.load', type: 'Plan', key: keyOf(plans, 'VB2015'), after });
}

/** What the module loads. */
export const planSyncSeeds: readonly SeedDefinition[] = [
  { set: BUCHEON_2006, kind: 'sample', run: loadPlanSyncSample, remove: removePlanSyncSample },
  { set: BUCHEON_2006, kind: 'sample', afterOthers: true, run: nameCauses },
];
