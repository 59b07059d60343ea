import { keyOf, type SeedDefinition, SeedLoad, type TransactionContext, update } from '@yeondong/schema';
import { PlanVersion } from '../entities/plan-version.js';
import { editionHash } from '../stores/version-life.js';
import { loadItems } from './items.js';
import { loadLinks } from './links.js';
import { loadMoney } from './money.js';
import { loadOpinions } from './opinions.js';
import { loadEditions, loadPlans } from './plans.js';
import { loadPriorities } from './priorities.js';
import { removePlanSyncSample } from './remove-sample.js';
import { loadTargets } from './targets.js';

const BUCHEON_2006 = 'bucheon-2006';

/** Five plans with their editions, items, targets, links and money, and opinions of citizens, priorities of the year, all a sample. Whatever is there already stays as it is. */
async function loadPlanSyncSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const plans = await loadPlans(load);
  const editions = await loadEditions(load, plans);
  const items = await loadItems(load, editions);
  await loadTargets(load, items);
  await loadLinks(load, items);
  await loadMoney(load, editions, items);
  await loadOpinions(load);
  await loadPriorities(load);
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
];
