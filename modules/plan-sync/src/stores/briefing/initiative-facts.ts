import {
  byKeys,
  Department,
  fields,
  Goal,
  Initiative,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import type { Named } from '../../rules/briefing/briefing.js';
import type { InitiativeFacts, MoneyFacts, ReportFacts } from '../../rules/briefing/facts.js';
import { initiativeBudgets } from '../initiative-budget.js';
import { lightsOf } from '../meeting/report-store.js';

export interface AskedInitiative {
  readonly initiativeKey: number;
  /** Who presents it; the lead department unless given. */
  readonly departmentKey: number | null;
  readonly note: string | null;
}

export interface AskedTime {
  readonly year: number;
  /** The quarter reported on; the newest report of the year unless given. */
  readonly period: string | null;
}

const INITIATIVE = fields(
  ...[
    'titleKo',
    'titleEn',
    'goalKey',
    'leadDepartmentKey',
    'startsOn',
    'endsOn',
    'fromYear',
    'toYear',
    'budgetRequired',
  ],
);
const REPORT = fields(
  ...['initiativeKey', 'period', 'goalText', 'indicatorRows', 'planned', 'actual', 'achieved', 'gap', 'action'],
  ...['status', 'submittedOn'],
);
/** The rate of a year is asked for below its years. */
const MONEY: Selection = { ...fields('years'), below: () => fields('executionRate') };

export const titled = (row: { titleKo: string; titleEn: string | null } | null | undefined): Named => ({
  ko: row?.titleKo ?? '',
  en: row?.titleEn ?? null,
});

export const called = (row: { nameKo: string; nameEn: string | null } | null | undefined): Named => ({
  ko: row?.nameKo ?? '',
  en: row?.nameEn ?? null,
});

/** Initiatives with what they reported, their light and their money, in the order asked; those one may not see are left out. */
export async function initiativeFacts(
  ctx: RequestContext,
  asked: readonly AskedInitiative[],
  time: AskedTime,
): Promise<InitiativeFacts[]> {
  const keys = asked.map(({ initiativeKey }) => initiativeKey);
  const rows = (await byKeys(ctx, Initiative, keys, INITIATIVE)).flatMap((row, at) => {
    const own = asked[at];
    return row && own ? [{ row, note: own.note, departmentKey: own.departmentKey ?? row.leadDepartmentKey }] : [];
  });
  const initiatives = rows.map(({ row }) => row);
  const named = fields('titleKo', 'titleEn');
  const goals = await byKeys(
    ctx,
    Goal,
    initiatives.map(({ goalKey }) => goalKey),
    named,
  );
  const departments = await byKeys(
    ctx,
    Department,
    rows.map(({ departmentKey }) => departmentKey),
    fields('nameKo', 'nameEn'),
  );
  const reported = await reportsOf(ctx, initiatives, time);
  const money = await moneyOf(ctx, initiatives, time.year);
  return rows.map(({ row, note }, at) => ({
    title: titled(row),
    goal: titled(goals[at]),
    department: called(departments[at]),
    ...{ startsOn: row.startsOn, endsOn: row.endsOn, note },
    light: reported[at]?.light ?? null,
    report: reported[at]?.report ?? null,
    money: money[at] as MoneyFacts,
  }));
}

/** What is in hand alone; a draft, or what came late and was not taken in, is as good as missing. */
async function reportsOf(ctx: RequestContext, initiatives: readonly Row<Initiative>[], { year, period }: AskedTime) {
  const when = period === null ? sql`t.year = ${year}` : sql`t.period = ${period}`;
  const newest = new Map<number, Row<ProgressReport>>();
  const rows = await select(ctx, ProgressReport, REPORT, {
    where: sql`t.initiative_id in ${keyList(initiatives.map(({ key }) => key))} and ${when}
      and (${period !== null ? 1 : 0} = 1 or t.status in ('SUBMITTED', 'CONFIRMED', 'ACCEPTED'))`,
    orderBy: raw('t.period, t.id'),
  });
  for (const row of rows) newest.set(row.initiativeKey, row);
  const lit = initiatives.map(({ key }) => {
    const row = newest.get(key);
    const { status = null, planned = null, actual = null, submittedOn = null } = row ?? {};
    return { initiativeKey: key, period: row?.period ?? period ?? `${year}-Q4`, status, planned, actual, submittedOn };
  });
  const lights = await lightsOf(ctx, lit);
  return initiatives.map(({ key }, at) => {
    const row = newest.get(key);
    const inHand = row !== undefined && row.status !== 'DRAFT' && row.status !== 'RETURNED';
    const light = lights[at] ?? null;
    return { light, report: inHand && light !== 'NOT_REPORTED' ? reportFacts(row) : null };
  });
}

const reportFacts = ({
  goalText,
  indicatorRows,
  planned,
  actual,
  achieved,
  gap,
  action,
}: ProgressReport): ReportFacts => ({
  ...{ goalText, indicators: indicatorRows, planned, actual, achieved, gap, action },
});

async function moneyOf(ctx: RequestContext, rows: readonly Row<Initiative>[], year: number): Promise<MoneyFacts[]> {
  return (await initiativeBudgets(ctx, rows, MONEY)).map(({ years }) => {
    const own = years.find((each) => each.year === year);
    const rate = own && 'executionRate' in own ? (own.executionRate?.value ?? null) : null;
    return { planned: own?.planned ?? null, budget: own?.budget ?? null, spent: own?.spent ?? null, rate };
  });
}
