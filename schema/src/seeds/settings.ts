import { Setting } from '../entities/operation.js';
import type { SeedLoad } from './seed-load.js';

/** Settings that every installation starts with; minutes and hours as in `Host.session`. */
export const INSTALLATION_SETTINGS: Readonly<Record<string, unknown>> = {
  sessionIdleMinutes: 30,
  sessionMaxHours: 12,
  /** The business date on which due items were told last; empty before the first time. */
  duesToldOn: '',
};

/** Bucheon's demonstration lives in the middle of its plan year. */
export const BUCHEON_SETTINGS: Readonly<Record<string, unknown>> = {
  businessDate: '2006-06-15',
  cityName: { ko: '부천시', en: 'Bucheon' },
};

/** Writes the settings that have no value yet. */
export const loadSettings = (load: SeedLoad, settings: Readonly<Record<string, unknown>>) =>
  load.writeMissing(
    Setting,
    'name',
    Object.entries(settings),
    ([name, value]) => ({ name, value }),
    ([name]) => name,
  );
