import { type RequestContext, type TransactionContext } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Committee, CommitteeSeat, CommitteeTerm } from '../entities/committee.js';
import { Person } from '../entities/person.js';
import { IdArgs } from '../inputs/arguments.js';
import { AppointmentInput, DismissalInput } from '../inputs/committee-inputs.js';
import { refuse } from '../kernel/errors.js';
import { raw, sql } from '../kernel/sql.js';
import { type CommitteeLife, checkAppointment, type HeldSeat, holdsOn } from '../rules/committee-term.js';
import { requiredText } from '../rules/text-input.js';
import { mayBeUndone } from '../rules/undo-window.js';
import { termsOfCommittee } from '../stores/committee-store.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, select, update } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const REASON_LENGTH = 1000;

@FieldsOf(() => CommitteeSeat)
export class AppointmentMutations {
  @WriteField(() => CommitteeSeat, {
    permission: 'core.committee.write',
    input: AppointmentInput,
    description: '빈 자리에 위촉함. / Appoints a person to a free seat.',
  })
  appointToSeat(input: AppointmentInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CommitteeSeat, selection, async (tx) => {
      const { seat, life } = await seatToChange(tx, input.seat);
      const person = await referred(tx, Person, input.person, ['input', 'person'], fields('active'));
      return once(tx, 'core.committee.appoint', input.idempotencyKey, async () => {
        const wanted = { seat: seat.key, person: person.key, fromDate: input.fromDate, toDate: input.toDate ?? null };
        checkAppointment(wanted, await termsOfCommittee(tx, seat.committeeKey), life);
        const { fromDate, toDate } = wanted;
        await insert(tx, CommitteeTerm, { seatKey: seat.key, personKey: person.key, fromDate, toDate });
        tx.audit({ act: 'core.committee.write', type: 'CommitteeSeat', key: seat.key, after: wanted });
        tell(tx, seat);
        return seat.key;
      });
    });
  }

  @WriteField(() => CommitteeSeat, {
    permission: 'core.committee.write',
    input: DismissalInput,
    description: '해촉함: 그날로 임기가 끝남. / Dismisses; the term ends that day.',
  })
  dismissFromSeat(input: DismissalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CommitteeSeat, selection, async (tx) => {
      const { seat } = await seatToChange(tx, input.seat);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const terms = await select(tx, CommitteeTerm, fields('fromDate', 'toDate', 'personKey'), {
        where: sql`t.seat_id = ${seat.key}`,
      });
      const held = terms.find((term) => holdsOn(term, input.on));
      if (!held) throw refuse('committee.seat-vacant', ['input', 'on']);
      const dismissal = { dismissedAt: tx.clock.now(), plannedToDate: held.toDate };
      await update(tx, CommitteeTerm, held.key, { toDate: input.on, ...dismissal });
      const before = { person: held.personKey, toDate: held.toDate };
      tx.audit({
        act: 'core.committee.write',
        type: 'CommitteeSeat',
        key: seat.key,
        before,
        after: { toDate: input.on },
        reason,
      });
      tell(tx, seat);
      return seat.key;
    });
  }

  @WriteField(() => CommitteeSeat, {
    permission: 'core.committee.write',
    args: IdArgs,
    description:
      '방금 한 해촉을 되돌림: 임기가 전대로 이어짐. / Takes a dismissal of just now back; the term goes on as it was.',
  })
  restoreToSeat({ id }: IdArgs, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CommitteeSeat, selection, async (tx) => {
      const { seat, life } = await seatToChange(tx, id, ['id']);
      const term = await lastDismissal(tx, seat.key);
      if (!term || !mayBeUndone(term.dismissedAt as Date, tx.clock.now()))
        throw refuse('committee.nothing-to-restore', ['id']);
      const wanted = { seat: seat.key, person: term.personKey, fromDate: term.fromDate, toDate: term.plannedToDate };
      const others = await termsOfCommittee(tx, seat.committeeKey);
      const isOwn = (one: HeldSeat) => one.seat === seat.key && one.fromDate === term.fromDate;
      checkAppointment(
        wanted,
        others.filter((one) => !isOwn(one)),
        life,
      );
      await update(tx, CommitteeTerm, term.key, { toDate: term.plannedToDate, dismissedAt: null, plannedToDate: null });
      const before = { person: term.personKey, toDate: term.toDate };
      const after = { toDate: term.plannedToDate, restored: true };
      tx.audit({ act: 'core.committee.write', type: 'CommitteeSeat', key: seat.key, before, after });
      tell(tx, seat);
      return seat.key;
    });
  }
}

async function lastDismissal(tx: TransactionContext, seatKey: number) {
  const asked = fields('fromDate', 'toDate', 'personKey', 'dismissedAt', 'plannedToDate');
  const [term] = await select(tx, CommitteeTerm, asked, {
    where: sql`t.seat_id = ${seatKey} and t.dismissed_at is not null`,
    orderBy: raw('t.dismissed_at desc, t.id desc'),
    limit: 1,
  });
  return term ?? null;
}

interface SeatToChange {
  readonly seat: CommitteeSeat;
  readonly life: CommitteeLife;
}

async function seatToChange(
  tx: TransactionContext,
  id: string,
  path: readonly string[] = ['input', 'seat'],
): Promise<SeatToChange> {
  const seat = await referred(tx, CommitteeSeat, id, path, fields('committeeKey'));
  const [committee] = await byKeys(
    tx,
    Committee,
    [seat.committeeKey],
    fields('departmentKey', 'formedOn', 'dissolvedOn'),
  );
  requireOwnDepartment(tx, committee?.departmentKey ?? null);
  return { seat, life: { formedOn: committee?.formedOn ?? null, dissolvedOn: committee?.dissolvedOn ?? null } };
}

function tell(tx: TransactionContext, seat: CommitteeSeat): void {
  tx.emit(recordChanged, { type: 'CommitteeSeat', key: seat.key });
  tx.emit(recordChanged, { type: 'Committee', key: seat.committeeKey });
}
