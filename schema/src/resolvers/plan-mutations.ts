import type { Class } from '../contract/class.js';
import { type RequestContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import type { PlanRecord } from '../entities/lineage.js';
import { PlanRecordUpdate } from '../inputs/plan-inputs.js';
import { refuse } from '../kernel/errors.js';
import { changedTitles } from '../rules/text-input.js';
import { changeRecord } from '../stores/record-changes.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const READ = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'version');

@FieldsOf(() => Domain)
export class DomainMutations {
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
    input: PlanRecordUpdate,
    description: '정책목표의 이름을 바꾸거나 닫음. / Renames or closes a goal.',
  })
  updateGoal(input: PlanRecordUpdate, ctx: RequestContext, selection: Selection) {
    return updatePlanRecord(ctx, Goal, input, selection);
  }
}

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
