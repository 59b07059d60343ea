import {
  changeRecord,
  createRecord,
  Department,
  FieldsOf,
  fields,
  forbidden,
  once,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  TITLE_LENGTH,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { LearningDay } from '../entities/learning-day.js';
import { LearningDayDecision, LearningDayInput } from '../inputs/learning-inputs.js';
import { checkLearningDay, checkLearningDecision } from '../rules/learning-day.js';
import { requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.learning.write';
const CONFIRM = 'innovation.learning.confirm';
const REASON_LENGTH = 1000;

@FieldsOf(() => LearningDay)
export class LearningDayMutations {
  @WriteField(() => LearningDay, {
    permission: WRITE,
    input: LearningDayInput,
    description: '토론학습의 날을 기록함. / Records a learning day.',
  })
  recordLearningDay(input: LearningDayInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, LearningDay, selection, (tx) =>
      once(tx, 'innovation.learning.record', input.idempotencyKey, async () =>
        createRecord(tx, LearningDay, WRITE, await newDay(tx, input)),
      ),
    );
  }

  @WriteField(() => LearningDay, {
    permission: CONFIRM,
    input: LearningDayDecision,
    description: '기록을 확인하거나 반려함(자기 것은 안 됨). / Confirms or returns a record; never an own one.',
  })
  decideLearningDay(input: LearningDayDecision, ctx: RequestContext, selection: Selection) {
    return saved(ctx, LearningDay, selection, async (tx) => {
      const day = await referred(
        tx,
        LearningDay,
        input.id,
        ['input', 'id'],
        fields('status', 'submittedByKey', 'departmentKey', 'version'),
      );
      await requireWritable(tx, day.departmentKey, ['input', 'id']);
      checkLearningDecision(day.status, day.submittedByKey, tx.actor.personKey);
      const reason = input.confirms ? null : requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const status = input.confirms ? ('CONFIRMED' as const) : ('RETURNED' as const);
      const changes = { status, reason, confirmedByKey: tx.actor.personKey };
      return changeRecord(tx, LearningDay, day, changes, { act: CONFIRM, version: input.version, reason });
    });
  }
}

async function newDay(tx: TransactionContext, input: LearningDayInput) {
  const { heldOn, present, roll, minutes } = input;
  const path = ['input', 'department'];
  const departmentKey = (await referredKey(tx, Department, input.department, path)) ?? tx.actor.homeDepartmentKey;
  if (departmentKey === null) throw forbidden();
  await requireWritable(tx, departmentKey, path);
  const issues = checkLearningDay({ heldOn, present, roll, minutes }, tx.today);
  refuseAll(issues);
  const [known] = await select(tx, LearningDay, fields(), {
    where: sql`t.department_id = ${departmentKey} and t.held_on = ${heldOn} and t.status <> 'RETURNED'`,
    limit: 1,
  });
  if (known) throw refuse('innovation.learning.twice', ['input', 'heldOn']);
  const topic = requiredText(input.topic, TITLE_LENGTH, ['input', 'topic']);
  return {
    ...{ departmentKey, heldOn, topic, present, roll, minutes, status: 'SUBMITTED' as const, reason: null },
    ...{ submittedByKey: tx.actor.personKey, confirmedByKey: null, sample: false, version: 1 },
  };
}
