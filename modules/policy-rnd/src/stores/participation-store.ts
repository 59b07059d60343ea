import {
  keyList,
  type Measured,
  percentOf,
  type RequestContext,
  type Sql,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';

const FORMULA = 'policy-rnd.participation.1';

async function counted(ctx: RequestContext, query: Sql): Promise<ReadonlyMap<number, number>> {
  const rows = await ctx.db.rows<{ department: number; n: number }>(query);
  return new Map(rows.map(({ department, n }) => [Number(department), Number(n)]));
}

/** Of the people of each department, how many have submitted a proposal of a year, alone or with others. */
export async function participation(
  ctx: RequestContext,
  departments: readonly number[],
  year: number,
): Promise<Measured[]> {
  const of = sql`h.department_id in ${keyList(departments)} and h.active = 1`;
  const staff = await counted(
    ctx,
    sql`select h.department_id as "department", count(*) as "n" from core_person h where ${of} group by h.department_id`,
  );
  const proposers = await counted(
    ctx,
    sql`select h.department_id as "department", count(distinct h.id) as "n" from core_person h
      join policy_rnd_participant a on a.person_id = h.id join policy_rnd_proposal p on p.id = a.proposal_id
      where ${of} and p.status not in ('DRAFT', 'WITHDRAWN') and ${visible(ctx, tableOf(Proposal), 'p')}
        and coalesce(p.received_on, p.submitted_on) between ${`${year}-01-01`} and ${`${year}-12-31`}
      group by h.department_id`,
  );
  return departments.map((key) => {
    const part = { name: 'proposers', value: proposers.get(key) ?? 0 };
    return percentOf(part, { name: 'staff', value: staff.get(key) ?? 0 }, FORMULA, ctx.today);
  });
}
