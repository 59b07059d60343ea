import { type RequestContext, type Sql, sql } from '@yeondong/schema';

interface Post {
  readonly person: number;
  readonly department: number;
  readonly title: string;
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/** Posts of the staff that meet a condition over the alias `p`. */
export const posts = (ctx: RequestContext, where: Sql): Promise<Post[]> =>
  ctx.db.rows<Post>(
    sql`select p.person_id as person, p.department_id as department, p.title as title, p.from_date as "fromDate",
        case when h.left_on is not null and (p.to_date is null or h.left_on < p.to_date) then h.left_on else p.to_date end
        as "toDate"
      from core_position p join core_person h on h.id = p.person_id and h.kind = 'STAFF' where ${where} order by p.id`,
  );

export const isInPost = ({ fromDate, toDate }: Post, day: string): boolean =>
  (fromDate ?? day) <= day && (toDate ?? day) >= day;

/** Who was in post on a day, each with the department; with two posts, that of the first. */
export function rollOn(held: readonly Post[], day: string): Map<number, number> {
  const own = held.filter((post) => isInPost(post, day)).toReversed();
  return new Map(own.map(({ person, department }) => [Number(person), Number(department)]));
}
