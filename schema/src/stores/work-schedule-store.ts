import type { RequestContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { StepProgress, WorkSchedule, WorkStep } from '../entities/work-schedule.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import type { ScheduleStep } from '../rules/schedule.js';
import { byParents, type Row, select } from './record-store.js';

export const SCHEDULE_MONTHS = 12;

/** A step of a schedule, as stored and as the rules take it. */
export interface LoadedStep {
  readonly row: Row<WorkStep>;
  /** By month, January first. */
  readonly progress: readonly (Row<StepProgress> | null)[];
  readonly shape: ScheduleStep;
}

/** The schedule of each initiative for a year; null where there is none. The actor may see the initiatives. */
export async function schedulesOfInitiatives(
  ctx: RequestContext,
  keys: readonly number[],
  year: number,
  selection: Selection,
): Promise<(Row<WorkSchedule> | null)[]> {
  const where = sql`t.initiative_id in ${keyList([...new Set(keys)])} and t.year = ${year}`;
  const rows = await select(ctx, WorkSchedule, selection, { where, extra: ['initiativeKey'] });
  const found = new Map(rows.map((row) => [row.initiativeKey, row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** The steps of each schedule with their months, by position. */
export async function stepsOfSchedules(ctx: RequestContext, schedules: readonly number[]): Promise<LoadedStep[][]> {
  const steps = await byParents(
    ctx,
    WorkStep,
    'scheduleKey',
    schedules,
    fields('weight', 'endsOn'),
    raw('t.position, t.id'),
  );
  const keys = [...new Set(steps.flat().map((step) => step.key))];
  const asked = fields('month', 'planned', 'actual', 'reason');
  const progress = keys.length === 0 ? [] : await byParents(ctx, StepProgress, 'stepKey', keys, asked, raw('t.month'));
  const byStep = new Map(keys.map((key, index) => [key, progress[index] ?? []]));
  return steps.map((own) => own.map((row) => loadedStep(row, byStep.get(row.key) ?? [])));
}

function loadedStep(row: Row<WorkStep>, rows: readonly Row<StepProgress>[]): LoadedStep {
  const progress = Array.from(
    { length: SCHEDULE_MONTHS },
    (_, index) => rows.find((each) => each.month === index + 1) ?? null,
  );
  const planned = progress.map((each) => each?.planned ?? '0');
  const actual = progress.map((each) =>
    each === null || each.actual === null ? null : { value: each.actual, correctionReason: each.reason },
  );
  return { row, progress, shape: { weight: row.weight, planned, actual } };
}
