import type { Class } from '../contract/class.js';
import { type RequestContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import type { PlanRecord } from '../entities/lineage.js';
import { type PlanRecordUpdate, PlanRecordUpdateArgs } from '../inputs/plan-inputs.js';
import { refuse } from '../kernel/errors.js';
import { optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { byKeys, updateVersion } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { rememberText } from '../stores/text-version-store.js';

const READ = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'version');

@FieldsOf(() => Domain)
export class DomainMutations {
  @WriteField(() => Domain, {
    permission: 'core.plan.write',
    args: PlanRecordUpdateArgs,
    description: '영역의 이름을 바꾸거나 닫음. / Renames or closes a domain.',
  })
  updateDomain({ input }: PlanRecordUpdateArgs, ctx: RequestContext, selection: Selection) {
    return updatePlanRecord(ctx, Domain, input, selection);
  }
}

@FieldsOf(() => Goal)
export class GoalMutations {
  @WriteField(() => Goal, {
    permission: 'core.plan.write',
    args: PlanRecordUpdateArgs,
    description: '정책목표의 이름을 바꾸거나 닫음. / Renames or closes a goal.',
  })
  updateGoal({ input }: PlanRecordUpdateArgs, ctx: RequestContext, selection: Selection) {
    return updatePlanRecord(ctx, Goal, input, selection);
  }
}

async function updatePlanRecord<T extends PlanRecord>(
  ctx: RequestContext,
  entity: Class<T>,
  input: PlanRecordUpdate,
  selection: Selection,
) {
  const key = await transact(ctx, async (tx) => {
    const before = await referred(tx, entity as Class<PlanRecord>, input.id, ['input', 'id'], READ);
    if (input.toYear !== undefined && input.toYear < before.fromYear)
      throw refuse('term.reversed', ['input', 'toYear']);
    const changes: Partial<PlanRecord> = {
      ...(input.titleKo === undefined
        ? {}
        : { titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']) }),
      ...(input.titleEn === undefined
        ? {}
        : { titleEn: optionalText(input.titleEn, TITLE_LENGTH, ['input', 'titleEn']) }),
      ...(input.toYear === undefined ? {} : { toYear: input.toYear }),
    };
    if (changes.titleKo !== undefined || changes.titleEn !== undefined) await rememberText(tx, entity.name, before);
    await updateVersion(tx, entity as Class<PlanRecord>, before.key, input.version, changes);
    tx.audit({ act: 'core.plan.write', type: entity.name, key: before.key, before: { ...before }, after: changes });
    tx.emit(recordChanged, { type: entity.name, key: before.key });
    return before.key;
  });
  return (await byKeys(ctx, entity, [key], selection))[0];
}
