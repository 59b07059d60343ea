import { readFileSync } from 'node:fs';
import type { Activity, Row, SeedLoad } from '@yeondong/schema';
import { Manual, ManualChapter } from '../../entities/programme/manual.js';
import { SAMPLE_YEAR } from '../sample-year.js';
import { writeForActivity } from './for-activity.js';

interface ManualData {
  readonly titleKo: string;
  readonly titleEn: string;
  readonly publishedOn: string;
  readonly chapters: readonly Omit<ManualChapter, 'key' | 'id' | 'manualKey' | 'position'>[];
}

const manualData = (): ManualData =>
  JSON.parse(readFileSync(new URL('../../../data/manual.json', import.meta.url), 'utf8')) as ManualData;

/** The first edition of the standard manual; its text is a sample, the plan asks for the manual alone. */
export async function loadManual(load: SeedLoad, activity: Row<Activity>): Promise<void> {
  const { titleKo, titleEn, publishedOn, chapters } = manualData();
  const departmentKey = activity.departmentKey as number;
  const own = { year: SAMPLE_YEAR, titleKo, titleEn, departmentKey, sample: true, version: 1 };
  const edition = { edition: 1, state: 'PUBLISHED', publishedOn } as const;
  const manualKey = await writeForActivity(load, Manual, activity.key, { ...own, ...edition });
  if (manualKey === null) return;
  for (const [index, chapter] of chapters.entries()) {
    await load.write(ManualChapter, { manualKey, position: index + 1, ...chapter });
  }
}
