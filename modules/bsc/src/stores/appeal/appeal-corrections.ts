import { keyList, type RequestContext, sql } from '@yeondong/schema';
import type { Appeal, AppealCorrection } from '../../entities/appeal/appeal.js';

/** The correction that followed from each appeal; null where none did. */
export async function correctionsOf(
  ctx: RequestContext,
  appeals: readonly Pick<Appeal, 'key'>[],
): Promise<(AppealCorrection | null)[]> {
  const rows = await ctx.db.rows<AppealCorrection & { readonly appeal: number }>(
    sql`select p.appeal_id as appeal, p.sequence as sequence, p.published_on as "publishedOn", p.hash as hash,
        q.hash as corrects
      from bsc_year_publication p left join bsc_year_publication q on q.id = p.corrects_id
      where p.appeal_id in ${keyList(appeals.map(({ key }) => key))}`,
  );
  const found = new Map(rows.map((row) => [Number(row.appeal), row]));
  return appeals.map(({ key }) => found.get(key) ?? null);
}

/** Whether the scorecard of each appeal has been published, so that accepting it corrects what citizens see. */
export async function arePublished(
  ctx: RequestContext,
  appeals: readonly Pick<Appeal, 'departmentKey' | 'year'>[],
): Promise<boolean[]> {
  const rows = await ctx.db.rows<{ year: number; department: number }>(
    sql`select distinct year as year, department_id as department from bsc_year_publication
      where department_id in ${keyList([...new Set(appeals.map(({ departmentKey }) => departmentKey))])}`,
  );
  const known = new Set(rows.map(({ year, department }) => `${year}:${department}`));
  return appeals.map(({ year, departmentKey }) => known.has(`${year}:${departmentKey}`));
}
