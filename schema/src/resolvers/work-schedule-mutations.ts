import { type RequestContext, type TransactionContext } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Initiative } from '../entities/initiative.js';
import { StepProgress, WorkSchedule, WorkStep } from '../entities/work-schedule.js';
import { ProgressInput, WorkScheduleInput } from '../inputs/work-schedule-inputs.js';
import { refuse, refuseAll } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { checkReport } from '../rules/schedule-report.js';
import { optionalText } from '../rules/text-input.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, update, updateVersion } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';
import { checkedPlan, savePlan } from '../stores/work-plan-store.js';
import { schedulesOfInitiatives, stepsOfSchedules } from '../stores/work-schedule-store.js';

const REASON_LENGTH = 1000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

@FieldsOf(() => WorkSchedule)
export class WorkScheduleMutations {
  @WriteField(() => WorkSchedule, {
    permission: 'core.schedule.write',
    input: WorkScheduleInput,
    description: '월별 공정표 전체를 저장함. / Saves a whole work schedule.',
  })
  saveWorkSchedule(input: WorkScheduleInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, WorkSchedule, selection, async (tx) => {
      const initiative = await referred(
        tx,
        Initiative,
        input.initiative,
        ['input', 'initiative'],
        fields('leadDepartmentKey'),
      );
      requireOwnDepartment(tx, initiative.leadDepartmentKey, ['bsc']);
      if (input.year < FIRST_YEAR || input.year > LAST_YEAR)
        throw refuse('schedule.year', ['input', 'year'], { first: FIRST_YEAR, last: LAST_YEAR });
      return once(tx, 'core.schedule.save', input.idempotencyKey, () => save(tx, initiative.key, input));
    });
  }

  @WriteField(() => WorkStep, {
    permission: 'core.schedule.write',
    input: ProgressInput,
    description: '공정의 한 달 실적을 입력함. / Enters the progress of a step in a month.',
  })
  enterProgress(input: ProgressInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, WorkStep, selection, async (tx) => {
      const { step, schedule } = await stepToReport(tx, input.step);
      const [steps = []] = await stepsOfSchedules(tx, [schedule.key]);
      const loaded = steps.find((each) => each.row.key === step.key);
      const month = loaded?.progress[input.month - 1];
      if (!loaded || !month) throw refuse('schedule.month', ['input', 'month']);
      const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const issues = checkReport(
        loaded.shape,
        { year: schedule.year, month: input.month, actual: input.actual, reason },
        tx.today,
      );
      refuseAll(issues);
      const values = { actual: input.actual, reason, enteredByKey: tx.actor.personKey, enteredAt: tx.clock.now() };
      await update(tx, StepProgress, month.key, values);
      const before = { month: input.month, actual: month.actual };
      tx.audit({
        act: 'core.schedule.write',
        type: 'WorkStep',
        key: step.key,
        before,
        after: { actual: input.actual },
        ...(reason === null ? {} : { reason }),
      });
      tx.emit(recordChanged, { type: 'Initiative', key: schedule.initiativeKey });
      return step.key;
    });
  }
}

async function save(tx: TransactionContext, initiativeKey: number, input: WorkScheduleInput): Promise<number> {
  const [known] = await schedulesOfInitiatives(tx, [initiativeKey], input.year, fields('version'));
  const [steps = []] = known ? await stepsOfSchedules(tx, [known.key]) : [];
  const plan = checkedPlan(input.steps, steps);
  const updatedAt = tx.clock.now();
  if (known) {
    if (typeof input.version !== 'number')
      throw refuse('schedule.version', ['input', 'version'], { version: known.version });
    await updateVersion(tx, WorkSchedule, known.key, input.version, { updatedAt });
  }
  const key =
    known?.key ?? (await insert(tx, WorkSchedule, { initiativeKey, year: input.year, updatedAt, version: 1 }));
  await savePlan(tx, key, plan, steps);
  const before = steps.map((step) => ({ step: step.row.key, weight: step.shape.weight, planned: step.shape.planned }));
  const after = plan.map(({ values, planned }) => ({ ...values, planned }));
  tx.audit({
    act: 'core.schedule.write',
    type: 'WorkSchedule',
    key,
    ...(known ? { before: { steps: before } } : {}),
    after: { year: input.year, steps: after },
  });
  tx.emit(recordChanged, { type: 'Initiative', key: initiativeKey });
  return key;
}

/** The step, where the actor may see its initiative and write for its department. */
async function stepToReport(tx: TransactionContext, id: string) {
  const reference = parseGlobalId(id);
  const [step] =
    reference?.type === 'WorkStep' ? await byKeys(tx, WorkStep, [reference.key], fields('scheduleKey')) : [];
  const [schedule] = await byKeys(tx, WorkSchedule, [step?.scheduleKey], fields('initiativeKey', 'year'));
  const [initiative] = await byKeys(tx, Initiative, [schedule?.initiativeKey], fields('leadDepartmentKey'));
  if (!step || !schedule || !initiative) throw refuse('record.unknown', ['input', 'step']);
  requireOwnDepartment(tx, initiative.leadDepartmentKey, ['bsc']);
  return { step, schedule };
}
