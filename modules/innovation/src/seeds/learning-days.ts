import { Department, insertMany, type SeedLoad, sql } from '@yeondong/schema';
import { LearningDay } from '../entities/learning-day.js';
import { dataRows } from './data-files.js';

type DayColumn = 'department' | 'held_on' | 'topic' | 'present' | 'roll' | 'minutes' | 'status';

/** Days of the sample; none is written over records that are there. */
export async function loadLearningDays(load: SeedLoad): Promise<void> {
  const [there] = await load.tx.db.rows<{ n: number }>(sql`select count(*) as n from innovation_learning_day`);
  if (Number(there?.n) > 0) return;
  const rows = dataRows<DayColumn>('learning-days');
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.map(({ department }) => department))]);
  const days = rows.map((row) => ({
    departmentKey: departments.get(row.department) ?? 0,
    heldOn: row.held_on,
    topic: row.topic,
    ...{ present: Number(row.present), roll: Number(row.roll), minutes: Number(row.minutes) },
    status: row.status as LearningDay['status'],
    ...{ reason: null, submittedByKey: null, confirmedByKey: null, sample: true, version: 1 },
  }));
  await insertMany(load.tx, LearningDay, days);
  load.written.innovation_learning_day = days.length;
}
