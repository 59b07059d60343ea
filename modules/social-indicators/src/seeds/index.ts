import { type SeedDefinition, SeedLoad } from '@yeondong/schema';
import { BUCHEON_2006, loadSocialSample } from './bucheon-2006.js';
import { loadFields } from './fields.js';
import { removeSocialSample } from './remove-sample.js';

/** What the module loads, in this order. */
export const socialSeeds: readonly SeedDefinition[] = [
  {
    set: 'installation',
    kind: 'reference',
    async run(tx) {
      const load = new SeedLoad(tx);
      const fields = await loadFields(load);
      if (Object.keys(load.written).length === 0) return;
      const [first] = [...fields.values()];
      const after = { rows: load.written };
      tx.audit({ act: 'social-indicators.seed.load', type: 'IndicatorField', key: first?.key ?? 0, after });
    },
  },
  { set: BUCHEON_2006, kind: 'sample', run: loadSocialSample, remove: removeSocialSample },
];
