import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Activity } from '../entities/activity.js';
import { Committee, CommitteeSeat, SeatTitle } from '../entities/committee.js';
import { Department } from '../entities/department.js';
import { Program } from '../entities/program.js';
import {
  type CommitteeInput,
  CommitteeInputArgs,
  type CommitteeUpdate,
  CommitteeUpdateArgs,
} from '../inputs/committee-inputs.js';
import { refuse } from '../kernel/errors.js';
import { raw } from '../kernel/sql.js';
import { majority } from '../rules/committee-term.js';
import { codeText, optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { byCode } from '../stores/code-store.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, byParents, insert, updateVersion } from '../stores/record-store.js';
import { referred, referredKey } from '../stores/reference.js';
import { rememberText } from '../stores/text-version-store.js';

const FIELD_LENGTH = 100;
const MOST_SEATS = 200;
const LAST = 1_000_000;
const READ = fields(
  'titleKo',
  'titleEn',
  'departmentKey',
  'activityKey',
  'quorum',
  'formedOn',
  'dissolvedOn',
  'version',
);

@FieldsOf(() => Committee)
export class CommitteeMutations {
  @WriteField(() => Committee, {
    permission: 'core.committee.write',
    args: CommitteeInputArgs,
    description: '위원회를 구성함. / Forms a committee.',
  })
  async createCommittee({ input }: CommitteeInputArgs, ctx: RequestContext, selection: Selection) {
    const key = await transact(ctx, async (tx) => {
      const values = await newCommittee(tx, input);
      return once(tx, 'core.committee.create', input.idempotencyKey, async () => {
        if (await byCode(tx, Committee, values.code, fields())) throw refuse('record.duplicate', ['input', 'code']);
        const created = await insert(tx, Committee, values);
        for (const [index, seat] of input.seats.entries()) {
          const field = optionalText(seat.field, FIELD_LENGTH, ['input', 'seats', index, 'field']);
          await insert(tx, CommitteeSeat, {
            committeeKey: created,
            number: index + 1,
            title: seat.title ?? SeatTitle.MEMBER,
            field,
          });
        }
        tx.audit({
          act: 'core.committee.write',
          type: 'Committee',
          key: created,
          after: { ...values, seats: input.seats.length },
        });
        tx.emit(recordChanged, { type: 'Committee', key: created });
        return created;
      });
    });
    return (await byKeys(ctx, Committee, [key], selection))[0];
  }

  @WriteField(() => Committee, {
    permission: 'core.committee.write',
    args: CommitteeUpdateArgs,
    description: '위원회를 고치거나 해산함. / Changes or dissolves a committee.',
  })
  async updateCommittee({ input }: CommitteeUpdateArgs, ctx: RequestContext, selection: Selection) {
    const key = await transact(ctx, async (tx) => {
      const before = await referred(tx, Committee, input.id, ['input', 'id'], READ);
      requireOwnDepartment(tx, before.departmentKey);
      const changes = await changesOf(tx, before, input);
      if (changes.titleKo !== undefined || changes.titleEn !== undefined) await rememberText(tx, 'Committee', before);
      await updateVersion(tx, Committee, before.key, input.version, changes);
      tx.audit({
        act: 'core.committee.write',
        type: 'Committee',
        key: before.key,
        before: { ...before },
        after: changes,
      });
      tx.emit(recordChanged, { type: 'Committee', key: before.key });
      return before.key;
    });
    return (await byKeys(ctx, Committee, [key], selection))[0];
  }
}

function checkQuorum(quorum: number, seats: number): number {
  if (quorum < 1 || quorum > seats) throw refuse('committee.quorum', ['input', 'quorum'], { seats });
  return quorum;
}

async function newCommittee(tx: TransactionContext, input: CommitteeInput): Promise<Omit<Committee, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  requireOwnDepartment(tx, department.key);
  const seats = input.seats.length;
  if (seats === 0 || seats > MOST_SEATS) throw refuse('committee.seats', ['input', 'seats'], { max: MOST_SEATS });
  return {
    code: codeText(input.code, ['input', 'code']),
    titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']),
    titleEn: optionalText(input.titleEn, TITLE_LENGTH, ['input', 'titleEn']),
    departmentKey: department.key,
    programKey: await referredKey(tx, Program, input.program, ['input', 'program']),
    activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
    quorum: checkQuorum(input.quorum ?? majority(seats), seats),
    formedOn: input.formedOn ?? null,
    dissolvedOn: null,
    sample: false,
    position: LAST,
    version: 1,
  };
}

async function changesOf(
  tx: TransactionContext,
  before: Committee,
  input: CommitteeUpdate,
): Promise<Partial<Committee>> {
  const formedOn = input.formedOn === undefined ? before.formedOn : input.formedOn;
  const dissolvedOn = input.dissolvedOn === undefined ? before.dissolvedOn : input.dissolvedOn;
  if (formedOn !== null && dissolvedOn !== null && dissolvedOn < formedOn)
    throw refuse('term.reversed', ['input', 'dissolvedOn']);
  const [seats] = await byParents(tx, CommitteeSeat, 'committeeKey', [before.key], fields(), raw('t.number'));
  return {
    ...(input.titleKo === undefined
      ? {}
      : { titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']) }),
    ...(input.titleEn === undefined
      ? {}
      : { titleEn: optionalText(input.titleEn, TITLE_LENGTH, ['input', 'titleEn']) }),
    ...(input.quorum === undefined ? {} : { quorum: checkQuorum(input.quorum, seats?.length ?? 0) }),
    ...(input.activity === undefined
      ? {}
      : { activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']) }),
    formedOn,
    dissolvedOn,
  };
}
