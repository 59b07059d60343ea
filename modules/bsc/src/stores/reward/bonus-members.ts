import { keyList, type RequestContext, sql } from '@yeondong/schema';
import type { Member } from '../../rules/reward/bonus-pay.js';

interface PostRow {
  readonly department: number;
  readonly person: number;
  readonly name: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The staff of each department in a year, with the posts that they held there; the post named is the latest. */
export async function bonusMembers(
  ctx: RequestContext,
  departments: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, readonly Member[]>> {
  const rows = await ctx.db.rows<PostRow>(
    sql`select p.department_id as department, s.id as person, s.name as name, p.title as title,
        p.from_date as "from", p.to_date as "to"
      from core_position p join core_person s on s.id = p.person_id
      where s.kind = 'STAFF' and p.department_id in ${keyList(departments)}
        and (p.from_date is null or p.from_date <= ${`${year}-12-31`})
        and (p.to_date is null or p.to_date >= ${`${year}-01-01`})
      order by p.department_id, s.name, s.id, p.from_date, p.id`,
  );
  const found = new Map<number, Map<number, Member>>();
  for (const { department, person, name, title, from, to } of rows) {
    const people = found.get(Number(department)) ?? new Map<number, Member>();
    const stays = [...(people.get(Number(person))?.stays ?? []), { from, to }];
    found.set(Number(department), people.set(Number(person), { name, post: title, stays }));
  }
  return new Map([...found].map(([department, people]) => [department, [...people.values()]]));
}
