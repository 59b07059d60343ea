import { type RequestContext, type TransactionContext } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Committee, CommitteeSeat, CommitteeTerm } from '../entities/committee.js';
import { Person } from '../entities/person.js';
import { AppointmentInput, DismissalInput } from '../inputs/committee-inputs.js';
import { refuse } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { type CommitteeLife, checkAppointment, holdsOn } from '../rules/committee-term.js';
import { requiredText } from '../rules/text-input.js';
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
      await update(tx, CommitteeTerm, held.key, { toDate: input.on });
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
}

interface SeatToChange {
  readonly seat: CommitteeSeat;
  readonly life: CommitteeLife;
}

async function seatToChange(tx: TransactionContext, id: string): Promise<SeatToChange> {
  const seat = await referred(tx, CommitteeSeat, id, ['input', 'seat'], fields('committeeKey'));
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
