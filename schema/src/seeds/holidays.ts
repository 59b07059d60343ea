import { Holiday } from '../entities/holiday.js';
import { dataRows } from './data-files.js';
import type { SeedLoad } from './seed-load.js';
import { loadSettings } from './settings.js';

/** The last year that the data hold; a day that the planning office removed does not come back. */
const EDITION = { holidaysUntil: 2007 };

/** Writes the country's holidays once into an installation; other years are the planning office's to enter. */
export async function loadHolidays(load: SeedLoad): Promise<void> {
  const marker = await loadSettings(load, EDITION);
  if (![...marker.values()].some(({ isNew }) => isNew)) return;
  await load.writeMissing(
    Holiday,
    'day',
    dataRows<'day' | 'title_ko' | 'title_en'>('holidays', 'korea'),
    ({ day, title_ko, title_en }) => ({ day, titleKo: title_ko, titleEn: title_en }),
    ({ day }) => day,
  );
}
