import { byKeys, Department, fields, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import { GroupMember } from '../../entities/ranking/group.js';

const MEMBER = fields(
  'departmentKey',
  'groupKey',
  'year',
  'managing',
  'misconduct',
  'note',
  'staff',
  'budget',
  'version',
);

/** How each department stands in a year: by the latest entry that has begun. Misconduct counts in its own year alone. */
export async function membersOf(ctx: RequestContext, year: number): Promise<ReadonlyMap<number, Row<GroupMember>>> {
  const rows = await select(ctx, GroupMember, MEMBER, { where: sql`t.year <= ${year}`, orderBy: raw('t.year') });
  return new Map(
    rows.map((row) => [row.departmentKey, Object.assign(row, { misconduct: row.misconduct && row.year === year })]),
  );
}

/** Of the departments, those that were created after the year had begun. */
export async function createdDuring(
  ctx: RequestContext,
  departments: readonly number[],
  year: number,
): Promise<ReadonlySet<number>> {
  const rows = await byKeys(ctx, Department, departments, fields('validFrom'));
  const late = rows.filter((row) => row?.validFrom && row.validFrom > `${year}-01-01`);
  return new Set(late.flatMap((row) => (row ? [row.key] : [])));
}
