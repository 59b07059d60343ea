import {
  actualProgress,
  big,
  type DecimalText,
  decimalText,
  type LoadedStep,
  type RequestContext,
} from '@yeondong/schema';
import { type Month, monthNumber, yearOf } from '../months.js';
import { schedulesOfKpis } from './schedule-steps.js';

/** Progress of the work that a KPI measures, in percent. */
export interface ScheduleValue {
  readonly progress: DecimalText;
  readonly schedules: number;
}

/** The mean over the schedules; null where there is none, or a step that should have begun is not reported. */
function progressOf(schedules: readonly LoadedStep[][], month: Month): ScheduleValue | null {
  const progress = schedules.map((steps) =>
    actualProgress(
      steps.map(({ shape }) => shape),
      monthNumber(month) - 1,
    ),
  );
  const known = progress.filter((value) => value !== null);
  if (known.length === 0 || known.length < progress.length) return null;
  const total = known.reduce((sum, value) => sum.plus(value), big(0));
  return { progress: decimalText(total.div(known.length)), schedules: known.length };
}

export async function scheduleValues(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  month: Month,
): Promise<(ScheduleValue | null)[]> {
  const schedules = await schedulesOfKpis(ctx, kpiKeys, yearOf(month));
  return kpiKeys.map((key) => progressOf(schedules.get(key) ?? [], month));
}
