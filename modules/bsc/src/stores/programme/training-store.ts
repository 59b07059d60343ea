import { keyList, type RequestContext, sql } from '@yeondong/schema';

export interface StaffReach {
  /** How many of the staff came to at least one session by the business date. */
  readonly reached: number;
  readonly staff: number;
}

/** Whom an activity for all staff reached, over all its sessions: nobody counts twice, nobody from outside. */
export async function staffReachOf(ctx: RequestContext, activities: readonly number[]): Promise<StaffReach[]> {
  const [all] = await ctx.db.rows<{ staff: number }>(
    sql`select count(*) as staff from core_person where kind = 'STAFF'`,
  );
  const rows = await ctx.db.rows<{ activity: number; reached: number }>(
    sql`select o.activity_id as activity, count(distinct a.person_id) as reached
      from core_occurrence o join core_occurrence_attendance a on a.occurrence_id = o.id
      join core_person p on p.id = a.person_id and p.kind = 'STAFF'
      where o.activity_id in ${keyList(activities)} and o.held_on <= ${ctx.today} group by o.activity_id`,
  );
  const found = new Map(rows.map((row) => [Number(row.activity), Number(row.reached)]));
  const staff = Number(all?.staff ?? 0);
  return activities.map((key) => ({ reached: found.get(key) ?? 0, staff }));
}
