import {
  type DecimalText,
  fields,
  keyList,
  numberOf,
  parsePeriod,
  type RequestContext,
  round,
  select,
  sql,
} from '@yeondong/schema';
import { Appeal } from '../../entities/appeal/appeal.js';
import type { KpiKind } from '../../entities/enums.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import { ResultRevision } from '../../entities/result-revision.js';
import type { TargetAndLast } from '../../rules/meta/facts.js';
import type { ClaimedAndVerified } from '../../rules/meta/rank-correlation.js';
import { publicationDueOn } from '../../rules/programme/publication.js';
import { entryDueDay } from '../../rules/result-due.js';
import { feedbackCounts } from '../feedback/figures.js';
import { isConfirmed, scoreOf } from '../kpi-score.js';
import { dueMonths, judgedMonth } from '../months.js';
import { type YearFacts, yearFacts } from '../year-facts.js';

/** What the facts of a year rest on. */
export interface FactSources {
  /** Of the KPIs on the year's scorecards. */
  readonly kinds: readonly KpiKind[];
  readonly targets: readonly TargetAndLast[];
  readonly changedTargets: number;
  /** Of the KPIs, at the latest month that has ended. */
  readonly scores: readonly DecimalText[];
  readonly verified: readonly ClaimedAndVerified[];
  readonly results: { readonly late: number; readonly due: number };
  readonly corrections: { readonly corrected: number; readonly locked: number };
  readonly alerts: { readonly acted: number; readonly raised: number };
  readonly published: { readonly onTime: number; readonly due: number };
  readonly agreements: readonly DecimalText[];
  readonly feedback: { readonly verified: number; readonly total: number };
  readonly appeals: { readonly accepted: number; readonly decided: number };
}

/** In a fixed number of statements, however many KPIs there are. */
export async function factSources(ctx: RequestContext, year: number): Promise<FactSources> {
  const kpis = await kpisOf(ctx, year);
  const keys = kpis.map(({ key }) => key);
  const facts = [...(await yearFacts(ctx, keys, year)).values()];
  const before = await yearFacts(ctx, keys, year - 1);
  const known = facts.filter(({ target }) => target !== null);
  const rounds = await select(ctx, PanelRound, fields('agreementValue'), {
    where: sql`t.year = ${year} and t.state = 'CLOSED'`,
  });
  return {
    kinds: kpis.map(({ kind }) => kind),
    targets: known.map((each) => targetOf(ctx, each, before.get(each.kpi.key), year)),
    changedTargets: await changedIn(ctx, keys, year),
    scores: facts.flatMap((each) => publishedScore(ctx, each, year)),
    ...(await correctedOf(ctx, facts)),
    results: { late: await lateIn(ctx, year), due: dueResults(ctx, facts, year) },
    alerts: await alertsIn(ctx, year),
    published: await publishedIn(ctx, facts, year),
    agreements: rounds.flatMap(({ agreementValue }) => agreementValue ?? []),
    feedback: await feedbackCounts(ctx, year),
    appeals: await appealsIn(ctx, year),
  };
}

async function kpisOf(ctx: RequestContext, year: number): Promise<{ key: number; kind: KpiKind }[]> {
  const rows = await ctx.db.rows<{ key: number; kind: KpiKind }>(
    sql`select distinct k.id as "key", k.kind as kind from bsc_kpi k
      join bsc_scorecard_item i on i.kpi_id = k.id join bsc_scorecard c on c.id = i.scorecard_id
      where c.year = ${year} order by k.id`,
  );
  return rows.map(({ key, kind }) => ({ key: Number(key), kind }));
}

const changedIn = (ctx: RequestContext, kpis: readonly number[], year: number): Promise<number> =>
  numberOf(
    ctx,
    sql`select count(distinct kpi_id) as n from bsc_target_change where year = ${year} and kpi_id in ${keyList(kpis)}`,
  );

/** Last year's actual, where its results and target are there; else the baseline. */
function targetOf(ctx: RequestContext, facts: YearFacts, before: YearFacts | undefined, year: number): TargetAndLast {
  const last = before && scoreOf(before, `${year - 1}-12`, ctx.today).measured;
  const actual = last?.inputs.find(({ name }) => name === 'actual')?.value ?? null;
  const { target, baseline } = facts.target as { target: string; baseline: string | null };
  return { polarity: facts.kpi.polarity, target, last: actual ?? baseline };
}

function publishedScore(ctx: RequestContext, facts: YearFacts, year: number): DecimalText[] {
  const { value } = scoreOf(facts, judgedMonth(String(year), ctx.today), ctx.today).measured;
  return value === null ? [] : [round(value, 2)];
}

/** Verified scores with what was claimed first, and how many locked results were corrected. */
async function correctedOf(ctx: RequestContext, facts: readonly YearFacts[]) {
  const results = facts.flatMap((each) => [...each.results.values()]).filter(isConfirmed);
  const settled = results.filter(({ status }) => status === 'VERIFIED' || status === 'LOCKED');
  const rows = await select(ctx, ResultRevision, fields('resultKey', 'scoreValue'), {
    where: sql`t.result_id in ${keyList(results.map(({ key }) => key))}`,
    orderBy: sql`t.revision desc`,
  });
  const first = new Map(rows.map(({ resultKey, scoreValue }) => [resultKey, scoreValue]));
  const verified = settled.flatMap(({ key, scoreValue }): ClaimedAndVerified[] => {
    const claimed = first.has(key) ? (first.get(key) ?? null) : scoreValue;
    return scoreValue === null || claimed === null ? [] : [{ claimed, verified: scoreValue }];
  });
  const locked = results.filter(({ status, revision }) => status === 'LOCKED' || revision > 1).length;
  return { verified, corrections: { corrected: first.size, locked } };
}

/** Results whose last day of entry has passed. */
function dueResults(ctx: RequestContext, facts: readonly YearFacts[], year: number): number {
  return facts
    .map(({ kpi, holidays }) =>
      dueMonths(kpi.cycle, `${year}-12`).filter(
        (month) => entryDueDay(parsePeriod(month), holidays, kpi.availabilityLagDays) < ctx.today,
      ),
    )
    .reduce((total, months) => total + months.length, 0);
}

const ofYear = (year: number) => sql`raised_in between ${`${year}-01`} and ${`${year}-12`}`;

/** Late results as early warnings found them on the day: the time of entry is the clock's, not the business date's. */
const lateIn = (ctx: RequestContext, year: number): Promise<number> =>
  numberOf(ctx, sql`select coalesce(sum(count), 0) as n from bsc_kpi_alert where rule = 'LATE' and ${ofYear(year)}`);

async function alertsIn(ctx: RequestContext, year: number) {
  const raised = await numberOf(ctx, sql`select count(*) as n from bsc_kpi_alert where ${ofYear(year)}`);
  const acted = await numberOf(
    ctx,
    sql`select count(*) as n from bsc_kpi_alert where action is not null and ${ofYear(year)}`,
  );
  return { acted, raised };
}

/** Accepted ones, in whole or in part, of those that have been decided. */
async function appealsIn(ctx: RequestContext, year: number) {
  const rows = await select(ctx, Appeal, fields('state'), { where: sql`t.year = ${year} and t.state <> 'FILED'` });
  return { accepted: rows.filter(({ state }) => state !== 'REJECTED').length, decided: rows.length };
}

async function publishedIn(ctx: RequestContext, facts: readonly YearFacts[], year: number) {
  const holidays = facts[0]?.holidays ?? new Set<string>();
  const months = dueMonths('MONTH', `${year}-12`).filter((month) => publicationDueOn(month, holidays) < ctx.today);
  const onTime = await numberOf(
    ctx,
    sql`select count(*) as n from bsc_publication
      where sequence = 1 and late = ${false} and month in ${keyList(months)}`,
  );
  return { onTime, due: months.length };
}
