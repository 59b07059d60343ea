import {
  Initiative,
  keyList,
  Person,
  type SeedLoad,
  StepProgress,
  sql,
  type TransactionContext,
  WorkSchedule,
  WorkStep,
} from '@yeondong/schema';
import { dayAfter, SAMPLE_YEAR } from './sample-year.js';
import { type StepDatum, scheduleData } from './schedule-data.js';

/** Login of the one who reports the progress. */
const REPORTER = 'planner';
const REPORTED_ON_DAY = 3;

/** Work schedules of the year for initiatives that have none, with progress as far as it was reported. */
export async function loadWorkSchedules(load: SeedLoad): Promise<void> {
  const data = scheduleData();
  const initiatives = await load.keysBy(Initiative, 'code', [...data.keys()]);
  const people = await load.keysBy(Person, 'login', [REPORTER]);
  const known = new Set(await schedulesOf(load.tx, [...initiatives.values()], 'initiative_id'));
  for (const [code, steps] of data) {
    const initiativeKey = initiatives.get(code);
    if (initiativeKey === undefined) throw new Error(`The data name ${code}, which is nowhere`);
    if (known.has(initiativeKey)) continue;
    const updatedAt = load.tx.clock.now();
    const scheduleKey = await load.write(WorkSchedule, { initiativeKey, year: SAMPLE_YEAR, updatedAt, version: 1 });
    for (const step of steps) await writeStep(load, scheduleKey, step, people.get(REPORTER) ?? null);
  }
}

async function writeStep(load: SeedLoad, scheduleKey: number, { row, shape }: StepDatum, reporter: number | null) {
  const stepKey = await load.write(WorkStep, {
    scheduleKey,
    position: Number(row.position),
    titleKo: row.title_ko,
    titleEn: row.title_en,
    weight: row.weight,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    deliverable: row.deliverable,
  });
  for (const [index, planned] of shape.planned.entries()) {
    const month = index + 1;
    const actual = shape.actual[index]?.value ?? null;
    const reported =
      actual === null ? null : dayAfter(`${SAMPLE_YEAR}-${String(month).padStart(2, '0')}`, REPORTED_ON_DAY);
    const enteredByKey = reported && reporter;
    await load.write(StepProgress, {
      stepKey,
      month,
      planned,
      actual,
      reason: null,
      enteredByKey,
      enteredAt: reported,
    });
  }
}

/** Schedules of the year, by the column asked for. */
async function schedulesOf(
  tx: TransactionContext,
  initiatives: readonly number[],
  column: 'id' | 'initiative_id',
): Promise<number[]> {
  const rows = await tx.db.rows<{ id: number; initiative_id: number }>(
    sql`select id, initiative_id from core_work_schedule
      where year = ${SAMPLE_YEAR} and initiative_id in ${keyList(initiatives)} order by id`,
  );
  return rows.map((row) => Number(row[column]));
}

/** Takes out the schedules of the sample's initiatives, which could not go while a schedule refers to them. */
export async function removeWorkSchedules(tx: TransactionContext): Promise<number> {
  const codes = keyList([...scheduleData().keys()]);
  const initiatives = await tx.db.rows<{ key: number }>(
    sql`select id as "key" from core_initiative where sample = ${true} and code in ${codes}`,
  );
  const schedules = await schedulesOf(
    tx,
    initiatives.map(({ key }) => Number(key)),
    'id',
  );
  const mine = sql`(select id from core_work_step where schedule_id in ${keyList(schedules)})`;
  await tx.db.execute(sql`delete from core_step_progress where step_id in ${mine}`);
  await tx.db.execute(sql`delete from core_work_step where schedule_id in ${keyList(schedules)}`);
  await tx.db.execute(sql`delete from core_work_schedule where id in ${keyList(schedules)}`);
  return schedules.length;
}
