import { type RequestContext, sql } from '@yeondong/schema';

export interface CardCount {
  /** Departments that have a scorecard of the year. */
  readonly withCard: number;
  /** All that could have one: units in force that have none below them. */
  readonly all: number;
}

export async function cardCount(ctx: RequestContext, year: number): Promise<CardCount> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const [row] = await ctx.db.rows<{ cards: number; departments: number }>(
    sql`select count(c.id) as cards, count(*) as departments
      from core_department d left join bsc_scorecard c on c.department_id = d.id and c.year = ${year}
      where (d.valid_from is null or d.valid_from <= ${last}) and (d.valid_to is null or d.valid_to >= ${first})
      and (c.id is not null or not exists (select 1 from core_department b where b.parent_id = d.id))`,
  );
  return { withCard: Number(row?.cards ?? 0), all: Number(row?.departments ?? 0) };
}
