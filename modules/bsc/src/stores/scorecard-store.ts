import {
  byKeys,
  byParents,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import { isShared, type MonthShare, sharedWeight } from '../rules/month-share.js';
import { judgedMonth, type Month, monthNumber, yearOf } from './months.js';
import type { WeightedKpi } from './weighted-score.js';
import { type YearFacts, yearFacts } from './year-facts.js';

/** The scorecards of departments for the year of a period, in the departments' order; they remember the month. */
export async function scorecardsAt(
  ctx: RequestContext,
  departments: readonly number[],
  period: string,
  selection: Selection,
): Promise<(Row<Scorecard> | null)[]> {
  const month = judgedMonth(period, ctx.today);
  const rows = await select(ctx, Scorecard, selection, {
    where: sql`t.department_id in ${keyList(departments)} and t.year = ${yearOf(month)}`,
    extra: ['departmentKey', 'year'],
  });
  const found = new Map(rows.map((row) => [row.departmentKey, Object.assign(row, { month })]));
  return departments.map((key) => found.get(key) ?? null);
}

type Asked = Pick<Scorecard, 'key' | 'year' | 'month'>;

/** The month that a scorecard is judged by: the one asked for, else the latest of its year. */
const monthFor = (ctx: RequestContext, card: Asked, period?: string): Month =>
  period === undefined ? (card.month ?? judgedMonth(String(card.year), ctx.today)) : judgedMonth(period, ctx.today);

/** The items of each scorecard; they remember the month of their scorecard. */
export async function itemsOf(
  ctx: RequestContext,
  cards: readonly Asked[],
  selection: Selection,
): Promise<Row<ScorecardItem>[][]> {
  const keys = cards.map(({ key }) => key);
  const items = await byParents(ctx, ScorecardItem, 'scorecardKey', keys, selection, raw('t.position, t.id'));
  return items.map((list, index) =>
    list.map((item) => Object.assign(item, { month: monthFor(ctx, cards[index] as Asked) })),
  );
}

/** A scorecard at a month: its KPIs with weights and facts. */
export interface CardAt {
  readonly month: Month;
  readonly parts: readonly WeightedKpi[];
}

/** What is known of an item's KPI, with the months that its scorecard answers for. */
const ofItem = (facts: YearFacts, { fromMonth, toMonth }: MonthShare): YearFacts =>
  isShared({ fromMonth, toMonth }) ? { ...facts, share: { fromMonth, toMonth } } : facts;

export async function cardsAt(ctx: RequestContext, cards: readonly Asked[], period?: string): Promise<CardAt[]> {
  const items = await itemsOf(ctx, cards, fields('kpiKey', 'weight', 'fromMonth', 'toMonth'));
  const months = cards.map((card) => monthFor(ctx, card, period));
  const facts = await factsByYear(
    ctx,
    items.flatMap((list, index) => list.map(({ kpiKey }) => ({ kpiKey, month: months[index] as Month }))),
  );
  return items.map((list, index) => {
    const month = months[index] as Month;
    const parts = list.flatMap((item): WeightedKpi[] => {
      const found = facts(item.kpiKey, month);
      return found ? [{ weight: sharedWeight(item.weight, item, monthNumber(month)), facts: ofItem(found, item) }] : [];
    });
    return { month, parts };
  });
}

/** The month of the scorecard that an item was reached by; found by its id alone, the latest of its scorecard's year. */
async function monthsOfItems(ctx: RequestContext, items: readonly ScorecardItem[]): Promise<Month[]> {
  const keys = items.map(({ month, scorecardKey }) => (month === undefined ? scorecardKey : null));
  const cards = await byKeys(ctx, Scorecard, keys, fields('year'));
  return items.map(({ month }, index) => month ?? monthFor(ctx, cards[index] as Asked));
}

interface ItemFacts {
  readonly month: Month;
  readonly facts: YearFacts;
}

/** What the score of each item rests on, at the month of its scorecard. */
export async function itemScores(ctx: RequestContext, items: readonly ScorecardItem[]): Promise<(ItemFacts | null)[]> {
  const months = await monthsOfItems(ctx, items);
  const asked = items.map(({ kpiKey }, index) => ({ kpiKey, month: months[index] as Month }));
  const facts = await factsByYear(ctx, asked);
  return asked.map(({ kpiKey, month }, index) => {
    const found = facts(kpiKey, month);
    return found ? { month, facts: ofItem(found, items[index] as ScorecardItem) } : null;
  });
}

/** Facts of KPIs for the years of some months: four statements for each year. */
async function factsByYear(ctx: RequestContext, asked: readonly { readonly kpiKey: number; readonly month: Month }[]) {
  const years = new Map<number, ReadonlyMap<number, YearFacts>>();
  for (const year of new Set(asked.map(({ month }) => yearOf(month)))) {
    const keys = asked.filter(({ month }) => yearOf(month) === year).map(({ kpiKey }) => kpiKey);
    years.set(year, await yearFacts(ctx, keys, year));
  }
  return (kpiKey: number, month: Month): YearFacts | undefined => years.get(yearOf(month))?.get(kpiKey);
}
