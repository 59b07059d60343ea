import { holidaysOf, parsePeriod, type RequestContext, sql } from '@yeondong/schema';
import type { KpiCycle } from '../entities/enums.js';
import { type OpenStep, openStep } from '../rules/open-step.js';
import type { ResultState } from '../rules/result-state.js';
import { isDueMonth, type Month, yearOf } from './months.js';

export interface OpenResultRow extends OpenStep {
  readonly kpiKey: number;
  readonly departmentKey: number;
}

interface StateRow {
  readonly kpi: number;
  readonly department: number;
  readonly cycle: KpiCycle;
  readonly lag: number;
  readonly state: ResultState | null;
}

/**
 * The results of a month that wait for their departments, by department and position. How far a result has come is no
 * secret of its department, as its value is until it is confirmed.
 */
export async function openResults(ctx: RequestContext, month: Month): Promise<OpenResultRow[]> {
  const year = yearOf(month);
  const rows = await ctx.db.rows<StateRow>(
    sql`select k.id as kpi, k.department_id as department, k.cycle as cycle, k.availability_lag_days as lag,
        r.status as state
      from bsc_kpi k join core_department d on d.id = k.department_id
        left join bsc_result r on r.kpi_id = k.id and r.period = ${month}
      where k.from_year <= ${year} and (k.to_year is null or k.to_year >= ${year})
      order by d.code, k.position, k.id`,
  );
  const holidays = await holidaysOf(ctx);
  const period = parsePeriod(month);
  return rows
    .filter(({ cycle }) => isDueMonth(cycle, month))
    .flatMap(({ kpi, department, lag, state }) => {
      const step = openStep({
        state: state ?? 'OPEN',
        period,
        today: ctx.today,
        holidays,
        availabilityLagDays: Number(lag),
      });
      return step === null ? [] : [{ ...step, kpiKey: kpi, departmentKey: department }];
    });
}
