import { type RequestContext, type TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Activity } from '../entities/activity.js';
import { Committee, CommitteeSeat, SeatTitle } from '../entities/committee.js';
import { Department } from '../entities/department.js';
import { LAST_POSITION } from '../entities/lineage.js';
import { Program } from '../entities/program.js';
import { CommitteeInput, CommitteeUpdate } from '../inputs/committee-inputs.js';
import { refuse } from '../kernel/errors.js';
import { raw } from '../kernel/sql.js';
import { majority } from '../rules/committee-term.js';
import { changedTitles, codeText, newTitles, optionalText } from '../rules/text-input.js';
import { byCode } from '../stores/code-store.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord } from '../stores/record-changes.js';
import { byParents, insert } from '../stores/record-store.js';
import { referred, referredKey } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const FIELD_LENGTH = 100;
const MOST_SEATS = 200;
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
    input: CommitteeInput,
    description: '위원회를 구성함. / Forms a committee.',
  })
  createCommittee(input: CommitteeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Committee, selection, async (tx) => {
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
        tell(tx, {
          act: 'core.committee.write',
          type: 'Committee',
          key: created,
          after: { ...values, seats: input.seats.length },
        });
        return created;
      });
    });
  }

  @WriteField(() => Committee, {
    permission: 'core.committee.write',
    input: CommitteeUpdate,
    description: '위원회를 고치거나 해산함. / Changes or dissolves a committee.',
  })
  updateCommittee(input: CommitteeUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Committee, selection, async (tx) => {
      const before = await referred(tx, Committee, input.id, ['input', 'id'], READ);
      requireOwnDepartment(tx, before.departmentKey);
      const changes = await changesOf(tx, before, input);
      return changeRecord(tx, Committee, before, changes, { act: 'core.committee.write', version: input.version });
    });
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
    ...newTitles(input),
    departmentKey: department.key,
    programKey: await referredKey(tx, Program, input.program, ['input', 'program']),
    activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
    quorum: checkQuorum(input.quorum ?? majority(seats), seats),
    formedOn: input.formedOn ?? null,
    dissolvedOn: null,
    sample: false,
    position: LAST_POSITION,
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
    ...changedTitles(input),
    ...(await departmentOf(tx, input)),
    ...(input.quorum === undefined ? {} : { quorum: checkQuorum(input.quorum, seats?.length ?? 0) }),
    ...(input.activity === undefined
      ? {}
      : { activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']) }),
    formedOn,
    dissolvedOn,
  };
}

/** Only who writes for the new department too may give a committee to it. */
async function departmentOf(tx: TransactionContext, { department }: CommitteeUpdate): Promise<Partial<Committee>> {
  if (department === undefined || department === null) return {};
  const { key } = await referred(tx, Department, department, ['input', 'department']);
  requireOwnDepartment(tx, key);
  return { departmentKey: key };
}
