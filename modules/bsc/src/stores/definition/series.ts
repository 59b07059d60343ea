import {
  type Issue,
  keyList,
  planYear,
  type RequestContext,
  refuse,
  refuseAll,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import { checkScoreRule } from '../../rules/score-rule-check.js';
import { scoreRuleOf } from '../kpi-score.js';
import { type YearFacts, yearFacts } from '../year-facts.js';
import { ruleFacts } from './rule-facts.js';

/** With another of these the numbers before would mean something else. */
const OF_SERIES = ['unit', 'unitKind', 'polarity', 'cycle', 'aggregation'] as const;

/** Of the KPIs, those that have results, targets or values of earlier years. */
export async function kpisWithNumbers(ctx: RequestContext, kpiKeys: readonly number[]): Promise<ReadonlySet<number>> {
  const mine = sql`kpi_id in ${keyList(kpiKeys)}`;
  const rows = await ctx.db.rows<{ kpi: number }>(
    sql`select kpi_id as kpi from bsc_result where ${mine} union select kpi_id from bsc_kpi_target where ${mine}
      union select kpi_id from bsc_kpi_history where ${mine}`,
  );
  return new Set(rows.map(({ kpi }) => Number(kpi)));
}

type Series = Pick<Kpi, 'key' | (typeof OF_SERIES)[number]>;

/** What a change would break a series by, once it has numbers. */
export const seriesBreak = (before: Series, changes: Partial<Kpi>): keyof Kpi | undefined =>
  OF_SERIES.find((name) => changes[name] !== undefined && changes[name] !== before[name]);

/** A series keeps its unit, direction, cycle and aggregation: 천원 to 백만원 is another KPI, which replaces this one. */
export async function requireSeries(tx: TransactionContext, before: Series, changes: Partial<Kpi>): Promise<void> {
  const broken = seriesBreak(before, changes);
  if (broken && (await kpisWithNumbers(tx, [before.key])).has(before.key))
    throw refuse('bsc.kpi.breaks-series', ['input', broken]);
}

/** Why definitions as they are given could not score the targets of a year; none for a KPI without a target. */
export async function scorableIssues(
  ctx: RequestContext,
  facts: readonly YearFacts[],
  year: number,
): Promise<(readonly Issue[])[]> {
  const judged = await ruleFacts(ctx, facts, year);
  return facts.map((own) =>
    own.target ? checkScoreRule(scoreRuleOf(own.kpi), judged(own.target, own), own.kpi.polarity) : [],
  );
}

/** The definition as it now stands must be able to score this year's target. */
export async function requireScorable(tx: TransactionContext, kpiKey: number): Promise<void> {
  const year = planYear(tx);
  const [issues = []] = await scorableIssues(tx, [...(await yearFacts(tx, [kpiKey], year)).values()], year);
  refuseAll(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
}
