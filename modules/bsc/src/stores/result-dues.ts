import {
  type DueItem,
  type DueSource,
  formatPeriod,
  holidaysOf,
  parsePeriod,
  periodOf,
  previousPeriod,
  type RequestContext,
  sql,
} from '@yeondong/schema';
import type { KpiCycle } from '../entities/enums.js';
import { entryDueDay, resultDueDays } from '../rules/result-due.js';
import { dueMonths, type Month, monthNumber, yearOf } from './months.js';

/** KPIs of a department that are measured alike, and how many of their results a month has so far. */
interface Group {
  readonly department: number;
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly cycle: KpiCycle;
  readonly lag: number;
  readonly kpis: number;
  readonly results: ReadonlyMap<Month, { readonly done: number; readonly entered: number }>;
}

interface DoneRow {
  readonly department: number;
  readonly cycle: KpiCycle;
  readonly lag: number;
  readonly period: Month;
  readonly done: number | string;
  readonly entered: number | string;
}

async function groupsOf(ctx: RequestContext, year: number): Promise<Group[]> {
  const inForce = sql`k.from_year <= ${year} and (k.to_year is null or k.to_year >= ${year})`;
  const kpis = await ctx.db.rows<Omit<Group, 'results'>>(
    sql`select k.department_id as department, d.code as code, d.name_ko as "nameKo", d.name_en as "nameEn",
        k.cycle as cycle, k.availability_lag_days as lag, count(*) as kpis
      from bsc_kpi k join core_department d on d.id = k.department_id where ${inForce}
      group by k.department_id, d.code, d.name_ko, d.name_en, k.cycle, k.availability_lag_days order by k.department_id`,
  );
  const done = await ctx.db.rows<DoneRow>(
    sql`select k.department_id as department, k.cycle as cycle, k.availability_lag_days as lag, r.period as period,
        count(*) as done, sum(case when r.status = 'ENTERED' then 1 else 0 end) as entered
      from bsc_kpi k join bsc_result r on r.kpi_id = k.id and r.period between ${`${year}-01`} and ${`${year}-12`}
      where ${inForce} and r.status not in ('OPEN', 'RETURNED')
      group by k.department_id, k.cycle, k.availability_lag_days, r.period`,
  );
  const at = (row: Pick<DoneRow, 'department' | 'cycle' | 'lag'>) => `${row.department} ${row.cycle} ${row.lag}`;
  const results = new Map<string, Map<Month, { done: number; entered: number }>>();
  for (const row of done) {
    const months = results.get(at(row)) ?? new Map();
    results.set(at(row), months.set(row.period, { done: Number(row.done), entered: Number(row.entered) }));
  }
  return kpis.map((group) => ({ ...group, kpis: Number(group.kpis), results: results.get(at(group)) ?? new Map() }));
}

type Step = 'enter' | 'confirm';
const WORDS = {
  enter: { ko: '실적 입력', en: 'results to enter' },
  confirm: { ko: '실적 확인', en: 'results to confirm' },
} as const;
const ROLES = { enter: ['head', 'staff'], confirm: ['head'] } as const;

function itemOf(group: Group, month: Month, step: Step, dueOn: string): DueItem {
  const { department, code, nameKo, nameEn } = group;
  return {
    recordType: 'Department',
    recordKey: department,
    dueOn,
    audience: { department, roles: ROLES[step] },
    titleKo: `${nameKo} ${yearOf(month)}년 ${monthNumber(month)}월 ${WORDS[step].ko}`,
    titleEn: `${nameEn ?? nameKo}: ${WORDS[step].en} for ${month}`,
    path: `/m/bsc/entry?department=${code}&period=${month}`,
  };
}

/** The last month that has ended by each of the days, by year: two around the end of January. */
const lastMonths = (...days: readonly string[]): ReadonlyMap<number, Month> =>
  new Map(
    days.map((day) => {
      const last = formatPeriod(previousPeriod(periodOf(day, 'MONTH')));
      return [yearOf(last), last];
    }),
  );

/** For each department and month that has ended, or ends before `until`, the day by which a step is due, where it is open. */
const sourceOf =
  (step: Step, dueDay: (group: Group, month: Month) => string | null): DueSource['rows'] =>
  async (ctx, until) => {
    const items: DueItem[] = [];
    for (const [year, last] of lastMonths(ctx.today, until)) {
      for (const group of await groupsOf(ctx, year)) {
        for (const month of dueMonths(group.cycle, last)) {
          const dueOn = dueDay(group, month);
          if (dueOn !== null) items.push(itemOf(group, month, step, dueOn));
        }
      }
    }
    return items;
  };

/** What departments have to enter and heads to confirm, a row for each month. */
export const bscDues: readonly DueSource[] = [
  {
    id: 'bsc.results-to-enter',
    rows: async (ctx, until) => {
      const holidays = await holidaysOf(ctx);
      const dueDay = ({ kpis, lag, results }: Group, month: Month) =>
        (results.get(month)?.done ?? 0) < kpis ? entryDueDay(parsePeriod(month), holidays, lag) : null;
      return sourceOf('enter', dueDay)(ctx, until);
    },
  },
  {
    id: 'bsc.results-to-confirm',
    rows: async (ctx, until) => {
      const holidays = await holidaysOf(ctx);
      const dueDay = ({ results }: Group, month: Month) =>
        (results.get(month)?.entered ?? 0) > 0 ? resultDueDays(parsePeriod(month), holidays).confirm : null;
      return sourceOf('confirm', dueDay)(ctx, until);
    },
  },
];
