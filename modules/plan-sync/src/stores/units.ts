import { keyList, type RequestContext, raw, sql } from '@yeondong/schema';

/** The units below each department, itself included: all of them, or those of the same legal body. */
export async function unitsOf(
  ctx: RequestContext,
  keys: readonly number[],
  which: 'ALL' | 'SAME_BODY',
): Promise<Map<number, Set<number>>> {
  const rows = await ctx.db.rows<{ above: number; unit: number }>(
    sql`select c.ancestor_id as above, c.descendant_id as unit from core_department_closure c
      join core_department b on b.id = c.ancestor_id join core_department d on d.id = c.descendant_id
      where c.ancestor_id in ${keyList(keys)} and ${raw(which === 'ALL' ? '1 = 1' : 'd.kind = b.kind')}`,
  );
  const found = new Map<number, Set<number>>(keys.map((key) => [key, new Set()]));
  for (const { above, unit } of rows) found.get(Number(above))?.add(Number(unit));
  return found;
}
