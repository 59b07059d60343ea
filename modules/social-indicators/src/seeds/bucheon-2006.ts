import { keyOf, SeedLoad, type TransactionContext } from '@yeondong/schema';
import { restate } from '../stores/standing-store.js';
import { loadAdvisoryCommittee } from './advisory-committee.js';
import { loadFields } from './fields.js';
import { loadIndicators } from './indicators.js';
import { loadObservations, loadTargets } from './observations.js';
import { loadRegions, loadSources } from './references.js';

export const BUCHEON_2006 = 'bucheon-2006';
const BUCHEON = '31050';

/**
 * 160 indicators of 2006 with what is known of the city, its peers and the nation, and the advisory committee. Where they
 * stand is found by the module itself. A second run writes nothing.
 */
export async function loadSocialSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const fields = await loadFields(load);
  const regions = await loadRegions(load);
  const sources = await loadSources(load);
  const loaded = await loadIndicators(load, fields, sources);
  await loadObservations(load, { loaded, regions, sources });
  await loadTargets(load, { loaded, regions, sources }, BUCHEON);
  const fresh = [...loaded.fresh].map((code) => keyOf(loaded.indicators, code));
  if (fresh.length > 0) await restate(tx, fresh);
  await loadAdvisoryCommittee(load);
  if (Object.keys(load.written).length === 0) return;
  const [first] = [...loaded.indicators.values()];
  tx.audit({
    act: 'social-indicators.seed.load',
    type: 'Indicator',
    key: first?.key ?? 0,
    after: { set: BUCHEON_2006, rows: load.written },
  });
}
