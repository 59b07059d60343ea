import {
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  LAST_POSITION,
  newTitles,
  once,
  type RequestContext,
  referred,
  referredKey,
  type Selection,
  saved,
  type TransactionContext,
  Vision,
  WriteField,
} from '@yeondong/schema';
import { Plan } from '../entities/plan.js';
import { PlanInput, PlanUpdate } from '../inputs/plan-inputs.js';
import { basisText, checkOver, checkPlanYears, checkTerm, checkTermDay } from '../rules/plan-check.js';
import { requireModuleOn } from '../stores/write-right.js';

const ACT = 'plan-sync.plan.write';

@FieldsOf(() => Plan)
export class PlanMutations {
  @WriteField(() => Plan, { permission: ACT, input: PlanInput, description: '계획을 만듦. / Creates a plan.' })
  createPlan(input: PlanInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Plan, selection, (tx) =>
      once(tx, 'plan-sync.plan.create', input.idempotencyKey, async () =>
        createRecord(tx, Plan, ACT, await newPlan(tx, input)),
      ),
    );
  }

  @WriteField(() => Plan, {
    permission: ACT,
    input: PlanUpdate,
    description: '계획을 고치거나 닫음. / Changes or closes a plan.',
  })
  updatePlan(input: PlanUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Plan, selection, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'level', 'status', 'endsOn', 'departmentKey');
      const before = await referred(tx, Plan, input.id, ['input', 'id'], read);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const { status, toYear, legalBasis, endsOn } = input;
      if (toYear !== undefined) checkPlanYears(before.fromYear, toYear);
      checkTermDay(before.level, endsOn);
      if (status === 'CLOSED') checkOver(before, tx.today);
      const changes = {
        ...changedTitles(input),
        ...(toYear === undefined ? {} : { toYear }),
        ...(legalBasis === undefined ? {} : { legalBasis: basisText(legalBasis) }),
        ...(endsOn === undefined ? {} : { endsOn }),
        ...(status ? { status } : {}),
      };
      return changeRecord(tx, Plan, before, changes, { act: ACT, version: input.version });
    });
  }
}

async function newPlan(tx: TransactionContext, input: PlanInput): Promise<Omit<Plan, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  await requireModuleOn(tx, [department.key], ['input', 'department']);
  checkPlanYears(input.fromYear, input.toYear);
  const term = input.term ?? null;
  checkTerm(input.level, term);
  checkTermDay(input.level, input.endsOn);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    level: input.level,
    status: 'OPEN',
    legalBasis: basisText(input.legalBasis),
    term,
    endsOn: input.endsOn ?? null,
    departmentKey: department.key,
    visionKey: await referredKey(tx, Vision, input.vision, ['input', 'vision']),
    fromYear: input.fromYear,
    toYear: input.toYear ?? null,
    position: LAST_POSITION,
    sample: false,
    version: 1,
  };
}
