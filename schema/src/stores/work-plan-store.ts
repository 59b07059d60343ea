import type { TransactionContext } from '../contract/context.js';
import { StepProgress, WorkStep } from '../entities/work-schedule.js';
import type { WorkStepInput } from '../inputs/work-schedule-inputs.js';
import { RuleError, refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { keyList, sql } from '../kernel/sql.js';
import type { ScheduleStep } from '../rules/schedule.js';
import { checkSchedule } from '../rules/schedule-check.js';
import { optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { insert, remove, update } from './record-store.js';
import { type LoadedStep, SCHEDULE_MONTHS } from './work-schedule-store.js';

type StepValues = Omit<WorkStep, 'id' | 'key' | 'scheduleKey'>;

interface PlannedStep {
  /** The step as it stands; null for a new one. */
  readonly known: LoadedStep | null;
  readonly values: StepValues;
  readonly planned: readonly string[];
}

const MOST_STEPS = 100;

/** The steps of a whole plan, checked together with what was already reported on them. */
export function checkedPlan(inputs: readonly WorkStepInput[], known: readonly LoadedStep[]): readonly PlannedStep[] {
  if (inputs.length > MOST_STEPS) throw refuse('schedule.too-many', ['input', 'steps'], { max: MOST_STEPS });
  const steps = inputs.map((input, index) => plannedStep(input, index, known));
  const twice = steps.findIndex(
    (step, index) => step.known !== null && steps.findIndex((each) => each.known === step.known) < index,
  );
  if (twice >= 0) throw refuse('record.duplicate', ['input', 'steps', twice, 'id']);
  const shapes = steps.map(
    ({ values, planned, known: before }): ScheduleStep => ({
      weight: values.weight,
      planned,
      actual: before?.shape.actual ?? [],
    }),
  );
  const issues = checkSchedule(shapes);
  if (issues.length > 0) throw new RuleError(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
  return steps;
}

function plannedStep(input: WorkStepInput, index: number, known: readonly LoadedStep[]): PlannedStep {
  const path = ['input', 'steps', index];
  const [startsOn, endsOn] = [input.startsOn ?? null, input.endsOn ?? null];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw refuse('term.reversed', [...path, 'endsOn']);
  if (input.planned.length !== SCHEDULE_MONTHS)
    throw refuse('schedule.months', [...path, 'planned'], { months: SCHEDULE_MONTHS });
  return {
    known: knownStep(input.id, [...path, 'id'], known),
    planned: input.planned,
    values: {
      position: index + 1,
      titleKo: requiredText(input.titleKo, TITLE_LENGTH, [...path, 'titleKo']),
      titleEn: optionalText(input.titleEn, TITLE_LENGTH, [...path, 'titleEn']),
      weight: input.weight,
      startsOn,
      endsOn,
      deliverable: optionalText(input.deliverable, TITLE_LENGTH, [...path, 'deliverable']),
    },
  };
}

function knownStep(
  id: string | null | undefined,
  path: readonly (string | number)[],
  known: readonly LoadedStep[],
): LoadedStep | null {
  if (id === null || id === undefined) return null;
  const reference = parseGlobalId(id);
  const found = known.find((step) => reference?.type === 'WorkStep' && step.row.key === reference.key);
  if (!found) throw refuse('record.unknown', path);
  return found;
}

/** Makes the stored steps those of the plan. Reports stay; refuses `schedule.step-reported` for leaving out a step that has one. */
export async function savePlan(
  tx: TransactionContext,
  scheduleKey: number,
  plan: readonly PlannedStep[],
  known: readonly LoadedStep[],
): Promise<void> {
  const gone = known.filter((step) => !plan.some((each) => each.known === step));
  if (gone.some((step) => step.progress.some((month) => month !== null && month.actual !== null)))
    throw refuse('schedule.step-reported', ['input', 'steps']);
  const keys = gone.map((step) => step.row.key);
  if (keys.length > 0) {
    await remove(tx, StepProgress, sql`step_id in ${keyList(keys)}`);
    await remove(tx, WorkStep, sql`id in ${keyList(keys)}`);
  }
  for (const step of plan) await saveStep(tx, scheduleKey, step);
}

async function saveStep(
  tx: TransactionContext,
  scheduleKey: number,
  { known, values, planned }: PlannedStep,
): Promise<void> {
  const stepKey = known?.row.key ?? (await insert(tx, WorkStep, { scheduleKey, ...values }));
  if (known) await update(tx, WorkStep, stepKey, values);
  for (const [index, value] of planned.entries()) {
    const month = known?.progress[index];
    if (!month) await insert(tx, StepProgress, { stepKey, month: index + 1, planned: value });
    else if (month.planned !== value) await update(tx, StepProgress, month.key, { planned: value });
  }
}
