import { keyOf, type SeedDefinition, SeedLoad } from '@yeondong/schema';
import { BUCHEON_2006, loadBscSample } from './bucheon-2006.js';
import { loadEarlyWarningRules } from './early-warning-rules.js';
import { loadPerspectives, PERSPECTIVES } from './perspectives.js';
import { removeBscSample } from './remove-sample.js';
import { loadGroups } from './yearend/groups.js';
import { loadScheme } from './yearend/scheme.js';

/** What the module loads, in this order. */
export const bscSeeds: readonly SeedDefinition[] = [
  {
    set: 'installation',
    kind: 'reference',
    async run(tx) {
      const load = new SeedLoad(tx);
      const perspectives = await loadPerspectives(load);
      await loadEarlyWarningRules(load);
      await loadScheme(load);
      await loadGroups(load);
      if (Object.keys(load.written).length === 0) return;
      const key = keyOf(perspectives, PERSPECTIVES[0].code);
      tx.audit({ act: 'bsc.seed.load', type: 'Perspective', key, after: { rows: load.written } });
    },
  },
  { set: BUCHEON_2006, kind: 'sample', run: loadBscSample, remove: removeBscSample },
];
