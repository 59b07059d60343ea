import type { Activity, Row, SeedLoad } from '@yeondong/schema';
import type { ProgrammeSubject } from '../../entities/programme/enums.js';
import { ProgrammeItem } from '../../entities/programme/programme-item.js';
import { dataRows } from '../data-files.js';
import { SAMPLE_YEAR } from '../sample-year.js';
import { plannedActivities } from './for-activity.js';
import { loadManual } from './manual.js';
import { loadPlanRecords } from './plan-records.js';
import { loadStudyGroup } from './study-group.js';

/** The year's fourteen facts with the records behind them. */
export async function loadProgramme(load: SeedLoad): Promise<void> {
  const rows = dataRows<'subject' | 'activity'>('programme');
  const activities = await plannedActivities(
    load,
    rows.map(({ activity }) => activity),
  );
  const at = (id: string) => activities.get(id) as Row<Activity>;
  const known = await load.keysBy(
    ProgrammeItem,
    'subject',
    rows.map(({ subject }) => subject),
  );
  for (const [index, { subject, activity }] of rows.entries()) {
    if (known.has(subject)) continue;
    const own = { year: SAMPLE_YEAR, activityKey: at(activity).key, position: index + 1 };
    await load.write(ProgrammeItem, { ...own, subject: subject as ProgrammeSubject });
  }
  await loadPlanRecords(load, at);
  await loadStudyGroup(load, at('BS-09'));
  await loadManual(load, at('BS-14'));
}
