import type { RequestContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { CommitteeSeat, CommitteeTerm } from '../entities/committee.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import type { HeldSeat } from '../rules/committee-term.js';
import { byParents, type Row, select } from './record-store.js';

/** The term under which each seat is held on the business date; null for a vacant seat. */
export async function currentTerms(
  ctx: RequestContext,
  seats: readonly number[],
  selection: Selection,
): Promise<(Row<CommitteeTerm> | null)[]> {
  const today = sql`t.from_date <= ${ctx.today} and (t.to_date is null or t.to_date >= ${ctx.today})`;
  const where = sql`t.seat_id in ${keyList([...new Set(seats)])} and ${today}`;
  const rows = await select(ctx, CommitteeTerm, selection, { where, extra: ['seatKey'] });
  const found = new Map(rows.map((row) => [row.seatKey, row]));
  return seats.map((seat) => found.get(seat) ?? null);
}

/** All terms of the seats of a committee. */
export async function termsOfCommittee(ctx: RequestContext, committeeKey: number): Promise<HeldSeat[]> {
  const rows = await select(ctx, CommitteeTerm, fields('seatKey', 'personKey', 'fromDate', 'toDate'), {
    where: sql`t.seat_id in (select id from core_committee_seat where committee_id = ${committeeKey})`,
  });
  return rows.map(({ seatKey, personKey, fromDate, toDate }) => ({
    seat: seatKey,
    person: personKey,
    fromDate,
    toDate,
  }));
}

/** How many seats of each committee nobody holds on the business date. */
export async function vacanciesOf(ctx: RequestContext, committees: readonly number[]): Promise<number[]> {
  const seats = await byParents(ctx, CommitteeSeat, 'committeeKey', committees, fields(), raw('t.number'));
  const all = seats.flat().map((seat) => seat.key);
  const terms = await currentTerms(ctx, all, fields());
  const vacant = new Set(all.filter((_, index) => terms[index] === null));
  return seats.map((own) => own.filter((seat) => vacant.has(seat.key)).length);
}

/** How many meetings of each committee, up to the business date, had a quorum of those who held a seat that day. */
export async function quorateMeetingsOf(ctx: RequestContext, committees: readonly number[]): Promise<number[]> {
  const rows = await ctx.db.rows<{ committee: number; n: number }>(
    sql`select committee, count(*) as n from (
        select c.id as committee, o.id as meeting, c.quorum as quorum, count(distinct a.person_id) as present
        from core_committee c
        join core_occurrence o on o.activity_id = c.activity_id and o.held_on <= ${ctx.today}
        join core_occurrence_attendance a on a.occurrence_id = o.id
        join core_committee_seat s on s.committee_id = c.id
        join core_committee_term m on m.seat_id = s.id and m.person_id = a.person_id
          and m.from_date <= o.held_on and (m.to_date is null or m.to_date >= o.held_on)
        where c.id in ${keyList(committees)}
        group by c.id, o.id, c.quorum
      ) held where present >= quorum group by committee`,
  );
  const found = new Map(rows.map((row) => [Number(row.committee), Number(row.n)]));
  return committees.map((key) => found.get(key) ?? 0);
}
