import type { Class } from '../contract/class.js';
import { planYear, type RequestContext, type TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { LAST_POSITION, type PlanRecord } from '../entities/lineage.js';
import { Vision } from '../entities/vision.js';
import { DomainInput, GoalInput, PlanRecordUpdate } from '../inputs/plan-inputs.js';
import { refuse } from '../kernel/errors.js';
import { changedTitles, codeText, newTitles } from '../rules/text-input.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord, createRecord } from '../stores/record-changes.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const READ = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'version');

@FieldsOf(() => Domain)
export class DomainMutations {
  @WriteField(() => Domain, {
    permission: 'core.plan.write',
    input: DomainInput,
    description: '영역을 더함. / Adds a domain.',
  })
  createDomain(input: DomainInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Domain, selection, async (tx) => {
      const vision = await referred(tx, Vision, input.vision, ['input', 'vision']);
      return once(tx, 'core.domain.create', input.idempotencyKey, () =>
        createRecord(tx, Domain, 'core.plan.write', { ...newPlanRecord(tx, input), visionKey: vision.key }),
      );
    });
  }

  @WriteField(() => Domain, {
    permission: 'core.plan.write',
    input: PlanRecordUpdate,
    description: '영역의 이름을 바꾸거나 닫음. / Renames or closes a domain.',
  })
  updateDomain(input: PlanRecordUpdate, ctx: RequestContext, selection: Selection) {
    return updatePlanRecord(ctx, Domain, input, selection);
  }
}

@FieldsOf(() => Goal)
export class GoalMutations {
  @WriteField(() => Goal, {
    permission: 'core.plan.write',
    input: GoalInput,
    description: '정책목표를 더함. / Adds a goal.',
  })
  createGoal(input: GoalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Goal, selection, async (tx) => {
      const domain = await referred(tx, Domain, input.domain, ['input', 'domain']);
      return once(tx, 'core.goal.create', input.idempotencyKey, () =>
        createRecord(tx, Goal, 'core.plan.write', { ...newPlanRecord(tx, input), domainKey: domain.key }),
      );
    });
  }

  @WriteField(() => Goal, {
    permission: 'core.plan.write',
    input: PlanRecordUpdate,
    description: '정책목표의 이름을 바꾸거나 닫음. / Renames or closes a goal.',
  })
  updateGoal(input: PlanRecordUpdate, ctx: RequestContext, selection: Selection) {
    return updatePlanRecord(ctx, Goal, input, selection);
  }
}

const newPlanRecord = (tx: TransactionContext, input: DomainInput | GoalInput) => ({
  code: codeText(input.code, ['input', 'code']),
  ...newTitles(input),
  position: LAST_POSITION,
  fromYear: input.fromYear ?? planYear(tx),
  toYear: null,
  version: 1,
});

function updatePlanRecord<T extends PlanRecord>(
  ctx: RequestContext,
  entity: Class<T>,
  input: PlanRecordUpdate,
  selection: Selection,
) {
  return saved(ctx, entity, selection, async (tx) => {
    const before = await referred(tx, entity as Class<PlanRecord>, input.id, ['input', 'id'], READ);
    if (input.toYear !== undefined && input.toYear < before.fromYear)
      throw refuse('term.reversed', ['input', 'toYear']);
    const changes: Partial<PlanRecord> = {
      ...changedTitles(input),
      ...(input.toYear === undefined ? {} : { toYear: input.toYear }),
    };
    const change = { act: 'core.plan.write', version: input.version };
    return changeRecord(tx, entity as Class<PlanRecord>, before, changes, change);
  });
}
