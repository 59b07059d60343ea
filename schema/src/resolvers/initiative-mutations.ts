import { planYear, type RequestContext, type TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { Goal } from '../entities/goal.js';
import { Initiative, InitiativeDepartment, InitiativeStatus } from '../entities/initiative.js';
import { LAST_POSITION } from '../entities/lineage.js';
import { InitiativeInput, InitiativeUpdate } from '../inputs/initiative-inputs.js';
import { sql } from '../kernel/sql.js';
import { checkMove, checkTerm, visibilityIn } from '../rules/initiative-state.js';
import { changedTitles, codeText, newTitles, optionalText } from '../rules/text-input.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord, createRecord } from '../stores/record-changes.js';
import { insert, remove } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const READ = fields('titleKo', 'titleEn', 'leadDepartmentKey', 'startsOn', 'endsOn', 'status', 'budgetRequired');

@FieldsOf(() => Initiative)
export class InitiativeMutations {
  @WriteField(() => Initiative, {
    permission: 'core.initiative.write',
    input: InitiativeInput,
    description: '이행과제를 제안함. / Proposes an initiative.',
  })
  createInitiative(input: InitiativeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Initiative, selection, (tx) =>
      once(tx, 'core.initiative.create', input.idempotencyKey, async () => {
        const created = await createRecord(tx, Initiative, 'core.initiative.write', await newInitiative(tx, input));
        await linkDepartments(tx, created, input.departments ?? []);
        return created;
      }),
    );
  }

  @WriteField(() => Initiative, {
    permission: 'core.initiative.write',
    input: InitiativeUpdate,
    description: '이행과제를 고치거나 상태를 옮김. / Changes an initiative or moves its state.',
  })
  updateInitiative(input: InitiativeUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Initiative, selection, async (tx) => {
      const before = await referred(tx, Initiative, input.id, ['input', 'id'], READ);
      requireOwnDepartment(tx, before.leadDepartmentKey);
      const changes = await changesOf(tx, before, input);
      const reason = optionalText(input.reason, 1000, ['input', 'reason']);
      if (input.departments) {
        await remove(tx, InitiativeDepartment, sql`initiative_id = ${before.key}`);
        await linkDepartments(tx, before.key, input.departments);
      }
      const change = { act: 'core.initiative.write', version: input.version, reason };
      return changeRecord(tx, Initiative, before, changes, change);
    });
  }
}

async function linkDepartments(tx: TransactionContext, initiativeKey: number, ids: readonly string[]): Promise<void> {
  for (const [index, id] of [...new Set(ids)].entries()) {
    const department = await referred(tx, Department, id, ['input', 'departments', index]);
    await insert(tx, InitiativeDepartment, { initiativeKey, departmentKey: department.key });
  }
}

async function newInitiative(tx: TransactionContext, input: InitiativeInput): Promise<Omit<Initiative, 'key' | 'id'>> {
  const goal = await referred(tx, Goal, input.goal, ['input', 'goal']);
  const lead = await referred(tx, Department, input.leadDepartment, ['input', 'leadDepartment']);
  requireOwnDepartment(tx, lead.key);
  const [startsOn, endsOn] = [input.startsOn ?? null, input.endsOn ?? null];
  checkTerm(startsOn, endsOn);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    goalKey: goal.key,
    leadDepartmentKey: lead.key,
    startsOn,
    endsOn,
    status: InitiativeStatus.PROPOSED,
    budgetRequired: input.budgetRequired ?? false,
    sample: false,
    position: LAST_POSITION,
    fromYear: startsOn === null ? planYear(tx) : Number(startsOn.slice(0, 4)),
    toYear: endsOn === null ? null : Number(endsOn.slice(0, 4)),
    updatedAt: tx.clock.now(),
    visibility: visibilityIn('PROPOSED'),
    ownerDepartmentKey: lead.key,
    ownerPersonKey: null,
    version: 1,
  };
}

async function changesOf(
  tx: TransactionContext,
  before: Initiative,
  input: InitiativeUpdate,
): Promise<Partial<Initiative>> {
  const startsOn = input.startsOn === undefined ? before.startsOn : input.startsOn;
  const endsOn = input.endsOn === undefined ? before.endsOn : input.endsOn;
  checkTerm(startsOn, endsOn);
  const status = input.status ?? before.status;
  checkMove(before.status, status, optionalText(input.reason, 1000, ['input', 'reason']));
  const lead =
    input.leadDepartment === undefined
      ? null
      : await referred(tx, Department, input.leadDepartment, ['input', 'leadDepartment']);
  if (lead) requireOwnDepartment(tx, lead.key);
  return {
    ...changedTitles(input),
    ...(lead === null ? {} : { leadDepartmentKey: lead.key, ownerDepartmentKey: lead.key }),
    ...(input.budgetRequired === undefined ? {} : { budgetRequired: input.budgetRequired }),
    startsOn,
    endsOn,
    status,
    visibility: visibilityIn(status),
    updatedAt: tx.clock.now(),
  };
}
