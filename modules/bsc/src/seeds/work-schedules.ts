import { all, fields, Initiative, type SeedLoad, select, sql, StepProgress, WorkSchedule, WorkStep } from '@yeondong/schema';
import { SAMPLE_YEAR } from './sample-results.js';

interface StepSample {
  readonly ko: string;
  readonly en: string;
  readonly weight: string;
  /** Planned percent by the end of each month. */
  readonly planned: readonly number[];
}

const PREPARE: StepSample = { ko: '계획 수립', en: 'Planning', weight: '20', planned: [30, 60, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100] };
const CARRY_OUT: StepSample = { ko: '추진', en: 'Carrying out', weight: '50', planned: [0, 0, 10, 20, 35, 50, 60, 70, 80, 90, 100, 100] };
const REVIEW: StepSample = { ko: '점검과 정리', en: 'Review', weight: '30', planned: [0, 0, 0, 0, 10, 20, 30, 40, 50, 60, 80, 100] };
const STEPS = [PREPARE, CARRY_OUT, REVIEW];

/** What each initiative reached of its plan by the end of May, in percent of the planned percent, step by step. */
const SAMPLES: readonly { readonly initiative: string; readonly reached: readonly number[] }[] = [
  { initiative: 'sample.WELFARE-1-2', reached: [100, 100, 100] },
  { initiative: 'sample.WELFARE-1-3', reached: [100, 92, 100] },
  { initiative: 'sample.WELFARE-2-1', reached: [100, 70, 50] },
  { initiative: 'sample.WELFARE-3-1', reached: [90, 60, 0] },
  { initiative: 'sample.WELFARE-3-2', reached: [100, 110, 100] },
  { initiative: 'sample.ECONOMY-1-1', reached: [100, 95, 90] },
  { initiative: 'sample.ECONOMY-2-1', reached: [100, 100, 80] },
  { initiative: 'sample.URBAN_TRANSPORT-1-2', reached: [100, 85, 70] },
  { initiative: 'sample.ENVIRONMENT-1-1', reached: [100, 100, 110] },
  { initiative: 'sample.SELF_GOVERNANCE-1-1', reached: [100, 98, 100] },
];
const REPORTED_MONTHS = 5;

/** Work schedules of some initiatives, reported to May. One that is there stays as it is. */
export async function loadWorkSchedules(load: SeedLoad): Promise<void> {
  const keys = await load.keysBy(
    Initiative,
    'code',
    SAMPLES.map(({ initiative }) => initiative),
  );
  for (const { initiative, reached } of SAMPLES) {
    const initiativeKey = keys.get(initiative);
    if (initiativeKey === undefined) throw new Error(`There is no initiative ${initiative}`);
    const where = all([sql`t.initiative_id = ${initiativeKey}`, sql`t.year = ${SAMPLE_YEAR}`]);
    const [known] = await select(load.tx, WorkSchedule, fields(), { where });
    if (!known) await writeSchedule(load, initiativeKey, reached);
  }
}

async function writeSchedule(load: SeedLoad, initiativeKey: number, reached: readonly number[]): Promise<void> {
  const updatedAt = load.tx.clock.now();
  const scheduleKey = await load.write(WorkSchedule, { initiativeKey, year: SAMPLE_YEAR, updatedAt, version: 1 });
  for (const [index, { ko, en, weight, planned }] of STEPS.entries()) {
    const step = { scheduleKey, position: index + 1, titleKo: ko, titleEn: en, weight, startsOn: null, endsOn: null, deliverable: null };
    const stepKey = await load.write(WorkStep, step);
    for (const [at, percent] of planned.entries()) {
      const actual = at < REPORTED_MONTHS ? String(Math.min(100, Math.round((percent * (reached[index] ?? 0)) / 100))) : null;
      const entered = { reason: null, enteredByKey: null, enteredAt: null };
      await load.write(StepProgress, { stepKey, month: at + 1, planned: String(percent), actual, ...entered });
    }
  }
}
