import { codecs, keyList, type RequestContext, sql } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import type { Month } from '../months.js';

/** Departments that keep the common KPI of this code say how much of their budget is spent, in percent. */
export const SPENDING_CODE = 'BUDGET_EXECUTION';

/** Confirmed values of common KPIs in a year. */
export interface CommonFacts {
  /** Of all departments, by code and month. */
  peers(code: string, month: Month): readonly string[];
  /** How many KPIs stand under the code. */
  size(code: string): number;
  /** Share of the budget that a department has spent by the end of a month; null where it is not known. */
  spent(departmentKey: number, month: Month): string | null;
  /** Whether the department keeps the KPI of spending. */
  keepsSpending(departmentKey: number): boolean;
}

interface Row {
  readonly code: string;
  readonly kpi: number;
  readonly department: number;
  readonly period: Month | null;
  readonly value: string | null;
}

/** In one statement. */
export async function commonFacts(ctx: RequestContext, kpis: readonly Kpi[], year: number): Promise<CommonFacts> {
  const codes = [...new Set([SPENDING_CODE, ...kpis.flatMap(({ commonCode }) => commonCode ?? [])])];
  const text = ctx.db.dialect === 'sqlite' ? sql`cast(r.value as text)` : sql`cast(r.value as char)`;
  const found = await ctx.db.rows<Row>(
    sql`select k.common_code as code, k.id as kpi, k.department_id as department, r.period as period, ${text} as value
      from bsc_kpi k left join bsc_result r on r.kpi_id = k.id and r.visibility <> 'DRAFT' and r.value is not null
        and r.period between ${`${year}-01`} and ${`${year}-12`}
      where k.common_code in ${keyList(codes)} and k.from_year <= ${year} and (k.to_year is null or k.to_year >= ${year})
      order by k.id, r.period`,
  );
  return indexed(
    found.map((row) => ({
      ...row,
      kpi: Number(row.kpi),
      department: Number(row.department),
      value: row.value === null ? null : (codecs.decimal.decode(row.value) as string),
    })),
  );
}

function indexed(rows: readonly Row[]): CommonFacts {
  const peers = new Map<string, string[]>();
  const kpis = new Map<string, Set<number>>();
  for (const { code, kpi, period, value } of rows) {
    kpis.set(code, (kpis.get(code) ?? new Set()).add(kpi));
    if (value !== null) peers.set(`${code} ${period}`, [...(peers.get(`${code} ${period}`) ?? []), value]);
  }
  const spending = rows.filter(({ code }) => code === SPENDING_CODE);
  const spent = new Map(spending.map(({ department, period, value }) => [`${department} ${period}`, value]));
  const keeping = new Set(spending.map(({ department }) => department));
  return {
    peers: (code, month) => peers.get(`${code} ${month}`) ?? [],
    size: (code) => kpis.get(code)?.size ?? 0,
    spent: (departmentKey, month) => spent.get(`${departmentKey} ${month}`) ?? null,
    keepsSpending: (departmentKey) => keeping.has(departmentKey),
  };
}
