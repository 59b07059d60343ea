import { byKeys, fields, keyOfType, type RequestContext, type Row, raw, refuse, sql } from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { FiscalWindow } from '../../rules/fiscal-amounts.js';

export interface FiscalEdition {
  readonly key: number;
  readonly planKey: number;
  readonly year: number;
  readonly window: FiscalWindow;
  /** None while it is being made. */
  readonly finalizedAt: Date | null;
}

const asEdition = ({ windowStart, windowYears: years, ...row }: Row<PlanVersion>): FiscalEdition => ({
  ...{ key: row.key, planKey: row.planKey, year: row.year, finalizedAt: row.finalizedAt },
  window: { start: windowStart ?? row.year, years: years ?? 1 },
});

const READ = fields('planKey', 'year', 'windowStart', 'windowYears', 'finalizedAt');

/** The edition of a mid-term fiscal plan that an argument names. */
export async function fiscalEdition(ctx: RequestContext, id: string, argument: string): Promise<FiscalEdition> {
  const [found] = await byKeys(ctx, PlanVersion, [keyOfType(id, 'PlanVersion')], READ);
  if (!found) throw refuse('record.unknown', [argument]);
  const [plan] = await byKeys(ctx, Plan, [found.planKey], fields('level'));
  if (plan?.level !== 'MID_TERM_FISCAL') throw refuse('plan-sync.fiscal.level', [argument]);
  return asEdition(found);
}

/** The final edition whose amounts are the ceilings of a year’s budget: the newest whose window has begun by then. */
export async function ceilingEdition(ctx: RequestContext, year: number): Promise<FiscalEdition | null> {
  const [found] = await ctx.db.rows<{ key: number }>(
    sql`select v.id as ${raw('"key"')} from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
      where p.level = 'MID_TERM_FISCAL' and v.status = 'FINAL' and v.window_start <= ${year}
        and v.window_start + v.window_years > ${year}
      order by v.window_start desc, v.year desc, v.id desc limit 1`,
  );
  const [row] = found ? await byKeys(ctx, PlanVersion, [Number(found.key)], READ) : [];
  return row ? asEdition(row) : null;
}
