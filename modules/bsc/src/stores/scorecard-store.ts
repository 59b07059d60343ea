import { byParents, fields, keyList, raw, type RequestContext, type Row, type Selection, select, sql } from '@yeondong/schema';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import { judgedMonth, type Month } from './months.js';
import type { WeightedKpi } from './weighted-score.js';
import { yearFacts } from './year-facts.js';

/** The scorecards of departments for the year of a period, in the departments' order; they remember the month. */
export async function scorecardsAt(
  ctx: RequestContext,
  departments: readonly number[],
  period: string,
  selection: Selection,
): Promise<(Row<Scorecard> | null)[]> {
  const month = judgedMonth(period, ctx.today);
  const rows = await select(ctx, Scorecard, selection, {
    where: sql`t.department_id in ${keyList(departments)} and t.year = ${Number(period.slice(0, 4))}`,
    extra: ['departmentKey', 'year'],
  });
  const found = new Map(rows.map((row) => [row.departmentKey, Object.assign(row, { month })]));
  return departments.map((key) => found.get(key) ?? null);
}

/** The month that a scorecard is judged by: the one asked for, else the latest of its year. */
export const monthFor = (ctx: RequestContext, card: Pick<Scorecard, 'year' | 'month'>, period?: string): Month =>
  period === undefined ? (card.month ?? judgedMonth(String(card.year), ctx.today)) : judgedMonth(period, ctx.today);

export const itemsOf = (ctx: RequestContext, scorecards: readonly number[], selection: Selection) =>
  byParents(ctx, ScorecardItem, 'scorecardKey', scorecards, selection, raw('t.position, t.id'));

/** The KPIs of scorecards with their weights and facts, for each scorecard. All of one year. */
export async function weightedKpis(
  ctx: RequestContext,
  scorecards: readonly number[],
  year: number,
): Promise<WeightedKpi[][]> {
  const items = await itemsOf(ctx, scorecards, fields('kpiKey', 'weight'));
  const facts = await yearFacts(ctx, items.flat().map((item) => item.kpiKey), year);
  return items.map((list) =>
    list.flatMap(({ kpiKey, weight }) => {
      const found = facts.get(kpiKey);
      return found ? [{ weight, facts: found }] : [];
    }),
  );
}
