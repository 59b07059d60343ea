import { planYear, type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { Goal } from '../entities/goal.js';
import { Initiative, InitiativeStatus } from '../entities/initiative.js';
import {
  type InitiativeInput,
  InitiativeInputArgs,
  type InitiativeUpdate,
  InitiativeUpdateArgs,
} from '../inputs/initiative-inputs.js';
import { parseGlobalId } from '../kernel/ids.js';
import { checkMove, checkTerm, visibilityIn } from '../rules/initiative-state.js';
import { codeText, optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, updateVersion } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { rememberText } from '../stores/text-version-store.js';

const READ = fields('titleKo', 'titleEn', 'leadDepartmentKey', 'startsOn', 'endsOn', 'status', 'budgetRequired');
const LAST = 1_000_000;

@FieldsOf(() => Initiative)
export class InitiativeMutations {
  @WriteField(() => Initiative, {
    permission: 'core.initiative.write',
    args: InitiativeInputArgs,
    description: '이행과제를 제안함. / Proposes an initiative.',
  })
  async createInitiative({ input }: InitiativeInputArgs, ctx: RequestContext, selection: Selection) {
    const key = await transact(ctx, (tx) =>
      once(tx, 'core.initiative.create', input.idempotencyKey, async () => {
        const created = await insert(tx, Initiative, await newInitiative(tx, input));
        tx.audit({ act: 'core.initiative.write', type: 'Initiative', key: created, after: { ...input } });
        tx.emit(recordChanged, { type: 'Initiative', key: created });
        return created;
      }),
    );
    return (await byKeys(ctx, Initiative, [key], selection))[0];
  }

  @WriteField(() => Initiative, {
    permission: 'core.initiative.write',
    args: InitiativeUpdateArgs,
    description: '이행과제를 고치거나 상태를 옮김. / Changes an initiative or moves its state.',
  })
  async updateInitiative({ input }: InitiativeUpdateArgs, ctx: RequestContext, selection: Selection) {
    await transact(ctx, async (tx) => {
      const before = await referred(tx, Initiative, input.id, ['input', 'id'], READ);
      requireOwnDepartment(tx, before.leadDepartmentKey);
      const changes = await changesOf(tx, before, input);
      if (changes.titleKo !== undefined) await rememberText(tx, 'Initiative', before);
      await updateVersion(tx, Initiative, before.key, input.version, changes);
      const reason = optionalText(input.reason, 1000, ['input', 'reason']);
      tx.audit({
        act: 'core.initiative.write',
        type: 'Initiative',
        key: before.key,
        before: { ...before },
        after: changes,
        ...(reason === null ? {} : { reason }),
      });
      tx.emit(recordChanged, { type: 'Initiative', key: before.key });
    });
    return (await byKeys(ctx, Initiative, [parseGlobalId(input.id)?.key], selection))[0];
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
    titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']),
    titleEn: optionalText(input.titleEn, TITLE_LENGTH, ['input', 'titleEn']),
    goalKey: goal.key,
    leadDepartmentKey: lead.key,
    startsOn,
    endsOn,
    status: InitiativeStatus.PROPOSED,
    budgetRequired: input.budgetRequired ?? false,
    sample: false,
    position: LAST,
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
    ...(input.titleKo === undefined
      ? {}
      : { titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']) }),
    ...(input.titleEn === undefined
      ? {}
      : { titleEn: optionalText(input.titleEn, TITLE_LENGTH, ['input', 'titleEn']) }),
    ...(lead === null ? {} : { leadDepartmentKey: lead.key, ownerDepartmentKey: lead.key }),
    ...(input.budgetRequired === undefined ? {} : { budgetRequired: input.budgetRequired }),
    startsOn,
    endsOn,
    status,
    visibility: visibilityIn(status),
    updatedAt: tx.clock.now(),
  };
}
