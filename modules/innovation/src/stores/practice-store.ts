import { groupedBy, keyList, type RequestContext, sql } from '@yeondong/schema';

/** Departments that have adopted each practice, those included that stopped. */
export async function adoptersOf(ctx: RequestContext, practices: readonly number[]): Promise<number[][]> {
  const rows = await ctx.db.rows<{ practice: number; department: number }>(
    sql`select a.practice_id as practice, a.department_id as department from innovation_adoption a
      where a.practice_id in ${keyList([...practices])} order by a.id`,
  );
  return groupedBy(rows, ({ practice }) => Number(practice), practices).map((own) =>
    own.map(({ department }) => Number(department)),
  );
}
