import {
  byKeys,
  CommitteeSeat,
  currentTerms,
  Domain,
  fields,
  keyList,
  type RequestContext,
  type Selection,
  select,
  sql,
  TRUE,
} from '@yeondong/schema';
import { Expert, ExpertSeat } from '../entities/expert.js';

/** The places of the expert group in the order of domains, each with who holds it on the business date. */
export async function expertPlaces(ctx: RequestContext, selection: Selection) {
  const seats = await placesInOrder(ctx);
  const keys = seats.map(({ seatKey }) => seatKey);
  const terms = await currentTerms(ctx, keys, fields('personKey', 'toDate'));
  const people = terms.flatMap((term) => (term ? [term.personKey] : []));
  const asked = selection.below('expert');
  const found = await select(ctx, Expert, asked, {
    where: sql`t.person_id in ${keyList(people)}`,
    extra: ['personKey', 'inCity'],
  });
  const [committeeSeats, domains] = await Promise.all([
    byKeys(ctx, CommitteeSeat, keys, selection.below('seat')),
    byKeys(
      ctx,
      Domain,
      seats.map(({ domainKey }) => domainKey),
      selection.below('domain'),
    ),
  ]);
  return seats.map((_, at) => {
    const term = terms[at] ?? null;
    const expert = term === null ? null : (found.find(({ personKey }) => personKey === term.personKey) ?? null);
    return {
      domain: domains[at],
      seat: committeeSeats[at],
      expert,
      held: term !== null,
      toDate: term?.toDate ?? null,
      outside: expert !== null && !expert.inCity,
    };
  });
}

const placesInOrder = async (ctx: RequestContext) =>
  (
    await ctx.db.rows<{ seat: number; domain: number }>(
      sql`select p.seat_id as "seat", p.domain_id as "domain" from policy_rnd_expert_seat p
        join core_domain d on d.id = p.domain_id join core_committee_seat s on s.id = p.seat_id
        order by d.position, s.number`,
    )
  ).map(({ seat, domain }) => ({ seatKey: Number(seat), domainKey: Number(domain) }));

/** The domain that a seat of the committee stands for; none where it is no seat of the group. */
export async function domainOfSeat(ctx: RequestContext, seatKey: number): Promise<number | null> {
  const rows = await select(ctx, ExpertSeat, fields('seatKey', 'domainKey'), { where: TRUE });
  return rows.find((row) => row.seatKey === seatKey)?.domainKey ?? null;
}
