import {
  BatchField,
  changeRecord,
  createRecord,
  Department,
  FieldsOf,
  fields,
  Initiative,
  type Issue,
  keyList,
  LAST_POSITION,
  MeasuredType,
  once,
  optionalText,
  percentOf,
  type RequestContext,
  raw,
  referred,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { InitiativeMeasure } from '../../entities/priority/initiative-measure.js';
import { InitiativeMeasureInput, InitiativeMeasureUpdate } from '../../inputs/priority/priority-inputs.js';
import { departmentAtWork, requireWritable } from '../../stores/write-right.js';

const [permission, ACT] = ['plan-sync.plan.read', 'plan-sync.measure.write'];
const [TITLE_LENGTH, RESULT_LENGTH] = [300, 1000];

@FieldsOf(() => InitiativeMeasure)
export class InitiativeMeasureResolver {
  @ToOne(() => Initiative, { key: 'initiativeKey', description: '이행과제. / Its initiative.' })
  declare initiative: Initiative;

  @ToOne(() => Department, { key: 'departmentKey', description: '누가. / Who does it.' })
  declare department: Department;

  @WriteField(() => InitiativeMeasure, {
    permission: ACT,
    input: InitiativeMeasureInput,
    description: '실행수단을 더함(자기 부서의 것). / Adds a measure, which the own department does.',
  })
  createInitiativeMeasure(input: InitiativeMeasureInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InitiativeMeasure, selection, (tx) =>
      once(tx, 'plan-sync.measure.create', input.idempotencyKey, async () => {
        const initiative = await referred(tx, Initiative, input.initiative, ['input', 'initiative']);
        const department = await departmentAtWork(tx, input.department, ['input', 'department']);
        await requireWritable(tx, department.key, ['input', 'department']);
        refuseAll(amountIssues(input.amount));
        return createRecord(tx, InitiativeMeasure, ACT, {
          ...{ initiativeKey: initiative.key, departmentKey: department.key },
          title: requiredText(input.title, TITLE_LENGTH, ['input', 'title']),
          ...{ dueOn: input.dueOn, amount: input.amount ?? null, doneOn: null, result: null },
          ...{ position: LAST_POSITION, sample: false, version: 1 },
        });
      }),
    );
  }

  @WriteField(() => InitiativeMeasure, {
    permission: ACT,
    input: InitiativeMeasureUpdate,
    description: '실행수단을 고치거나 마침. / Changes a measure, or says that it is done.',
  })
  updateInitiativeMeasure(input: InitiativeMeasureUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InitiativeMeasure, selection, async (tx) => {
      const read = fields('departmentKey', 'title', 'dueOn', 'amount', 'doneOn', 'result', 'version');
      const before = await referred(tx, InitiativeMeasure, input.id, ['input', 'id'], read);
      await requireWritable(tx, before.departmentKey, ['input', 'id']);
      const changes = changesOf(input);
      const after = { ...before, ...changes };
      refuseAll([
        ...amountIssues(after.amount),
        ...(after.doneOn !== null && after.doneOn > tx.today
          ? [{ path: ['input', 'doneOn'], code: 'plan-sync.measure.to-come' }]
          : []),
        ...(after.doneOn !== null && after.result === null
          ? [{ path: ['input', 'result'], code: 'plan-sync.measure.result' }]
          : []),
      ]);
      return changeRecord(tx, InitiativeMeasure, before, changes, { act: ACT, version: input.version });
    });
  }
}

const changesOf = (input: InitiativeMeasureUpdate): Partial<InitiativeMeasure> => ({
  ...(input.title === undefined ? {} : { title: requiredText(input.title, TITLE_LENGTH, ['input', 'title']) }),
  ...(input.dueOn === undefined ? {} : { dueOn: input.dueOn }),
  ...(input.amount === undefined ? {} : { amount: input.amount }),
  ...(input.doneOn === undefined ? {} : { doneOn: input.doneOn }),
  ...(input.result === undefined ? {} : { result: optionalText(input.result, RESULT_LENGTH, ['input', 'result']) }),
});

const amountIssues = (amount: number | null | undefined): Issue[] =>
  amount != null && amount < 0 ? [{ path: ['input', 'amount'], code: 'plan-sync.measure.amount' }] : [];

@FieldsOf(() => Initiative)
export class InitiativeMeasures {
  @BatchField(() => [InitiativeMeasure], { permission, description: '실행수단. / Its measures.' })
  async measures(rows: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    const found = await select(ctx, InitiativeMeasure, selection, {
      where: sql`t.initiative_id in ${keyList(keys)}`,
      orderBy: raw('t.position, t.due_on, t.id'),
      extra: ['initiativeKey'],
    });
    return keys.map((key) => found.filter(({ initiativeKey }) => initiativeKey === key));
  }

  @BatchField(() => MeasuredType, {
    permission,
    description: '실행수단 이행률(%). / Percent of its measures that are done.',
  })
  async measureCompletion(rows: readonly Initiative[], _args: unknown, ctx: RequestContext) {
    const keys = rows.map(({ key }) => key);
    const found = await select(ctx, InitiativeMeasure, fields('initiativeKey', 'doneOn'), {
      where: sql`t.initiative_id in ${keyList(keys)}`,
    });
    return keys.map((key) => {
      const own = found.filter(({ initiativeKey }) => initiativeKey === key);
      const done = own.filter(({ doneOn }) => doneOn !== null).length;
      const parts = [
        { name: 'done', value: done },
        { name: 'total', value: own.length },
      ] as const;
      return percentOf(...parts, 'plan-sync.measures.1', ctx.today);
    });
  }
}
