import type { TransactionContext } from '../contract/context.js';
import { tableOf } from '../contract/table.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { raw, sql } from '../kernel/sql.js';
import { dataRows } from './data-files.js';
import { orNull } from './data-folder.js';
import type { People } from './people.js';
import { plannedCode } from './planned-activity.js';
import type { Activities } from './programs.js';
import { keyOf, type SeedLoad } from './seed-load.js';

type OccurrenceColumn = 'activity' | 'held_on' | 'people' | 'place' | 'recorded_by' | 'minutes';

const sampleOccurrences = () => dataRows<OccurrenceColumn>('occurrences');

/** What was held by the business date, as samples: their minutes say so. */
export async function loadOccurrences(load: SeedLoad, activities: Activities, people: People): Promise<void> {
  for (const row of sampleOccurrences()) {
    const activityKey = keyOf(activities, plannedCode(row.activity));
    if (await isHeld(load.tx, activityKey, row.held_on)) continue;
    await load.write(Occurrence, {
      activityKey,
      heldOn: row.held_on,
      people: row.people === '' ? null : Number(row.people),
      place: orNull(row.place),
      minutes: row.minutes,
      recordedByKey: keyOf(people, row.recorded_by),
    });
  }
}

async function isHeld(tx: TransactionContext, activityKey: number, heldOn: string): Promise<boolean> {
  const found = await tx.db.rows(
    sql`select id from core_occurrence where activity_id = ${activityKey} and held_on = ${heldOn}`,
  );
  return found.length > 0;
}

/** Takes the sample occurrences out; one whose minutes were rewritten since is the city's own and stays. */
export async function removeSampleOccurrences(tx: TransactionContext): Promise<number> {
  let removed = 0;
  for (const { activity, held_on, minutes } of sampleOccurrences()) {
    const { affected } = await tx.db.execute(
      sql`delete from ${raw(tableOf(Occurrence).name)} where held_on = ${held_on} and minutes = ${minutes} and activity_id in
        (select id from ${raw(tableOf(Activity).name)} where code = ${plannedCode(activity)})`,
    );
    removed += affected;
  }
  return removed;
}
