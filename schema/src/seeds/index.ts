import type { SeedDefinition } from '../contract/define-module.js';
import { BUCHEON_2006, loadBucheon2006 } from './bucheon-2006.js';
import { loadHolidays } from './holidays.js';
import { removeCoreSample } from './remove-sample.js';
import { keyOf, SeedLoad } from './seed-load.js';
import { INSTALLATION_SETTINGS, loadSettings } from './settings.js';

/** What the core loads, in this order. */
export const coreSeeds: readonly SeedDefinition[] = [
  {
    set: 'installation',
    kind: 'reference',
    async run(tx) {
      const load = new SeedLoad(tx);
      const settings = await loadSettings(load, INSTALLATION_SETTINGS);
      await loadHolidays(load);
      if (Object.keys(load.written).length === 0) return;
      const key = keyOf(settings, Object.keys(INSTALLATION_SETTINGS)[0] as string);
      tx.audit({
        act: 'core.seed.load',
        type: 'Setting',
        key,
        after: { ...INSTALLATION_SETTINGS, rows: load.written },
      });
    },
  },
  { set: BUCHEON_2006, kind: 'sample', run: loadBucheon2006, remove: removeCoreSample },
];
