import {
  all,
  fields,
  groupedBy,
  insertMany,
  keyList,
  type RequestContext,
  remove,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { CardScore } from '../../entities/map/card-score.js';
import { type Month, monthIn, yearOf } from '../months.js';
import { yearFacts } from '../year-facts.js';
import { partsOfCards } from './card-parts.js';
import { type Cell, type ComputedCells, computedCells } from './computed-cells.js';

const MONTHS = 12;

/** The cells of a scorecard in a month: the whole first, then perspectives. None of a scorecard without KPIs. */
export type CellsAt = (card: number, month: Month) => readonly Cell[];

/**
 * What scorecards of a year came to in some of its months. What is kept is read, of the columns that are asked for;
 * what is not is computed from the facts of the KPIs.
 */
export async function cardCells(
  ctx: RequestContext,
  cards: readonly number[],
  months: readonly Month[],
  columns: readonly string[],
): Promise<CellsAt> {
  const kept = await keptCells(ctx, months, columns);
  const open = cards.filter((card) => months.some((month) => kept(card, month).length === 0));
  const [month] = months;
  if (open.length === 0 || month === undefined) return kept;
  const compute = await computing(ctx, open, yearOf(month));
  return (card, at) => {
    const found = kept(card, at);
    return found.length > 0 ? found : compute(card, at).cells;
  };
}

async function keptCells(ctx: RequestContext, months: readonly Month[], columns: readonly string[]): Promise<CellsAt> {
  const rows = await select(ctx, CardScore, fields('scorecardKey', 'perspectiveKey', 'month', ...columns), {
    where: sql`t.month in ${keyList(months)} and (t.after_day is null or t.after_day < ${ctx.today})`,
    orderBy: sql`t.id`,
  });
  const byMonth = new Map(months.map((month) => [month, new Map<number, Cell[]>()]));
  for (const row of rows) {
    const cards = byMonth.get(row.month);
    const cells = cards?.get(row.scorecardKey);
    if (cells) cells.push(row);
    else cards?.set(row.scorecardKey, [row]);
  }
  return (card, month) => byMonth.get(month)?.get(card) ?? [];
}

const NO_CELLS: ComputedCells = { cells: [], afterDay: null };

async function computing(ctx: RequestContext, cards: readonly number[], year: number) {
  const parts = await partsOfCards(ctx, cards);
  const facts = await yearFacts(
    ctx,
    parts.map(({ kpi }) => kpi),
    year,
  );
  const groups = groupedBy(parts, ({ card }) => card, cards);
  const partsOf = new Map(cards.map((card, index) => [card, groups[index] ?? []]));
  return (card: number, month: Month): ComputedCells => {
    const own = partsOf.get(card) ?? [];
    return own.length === 0 ? NO_CELLS : computedCells(ctx, own, month, facts);
  };
}

/**
 * Brings what is kept of scorecards into line with their facts, from a month of the year on. The scorecards are locked
 * first: whoever changes another of their KPIs at the same time waits, and then sees this change too.
 */
export async function keepCardScores(tx: TransactionContext, cards: readonly number[], from: Month): Promise<void> {
  if (cards.length === 0) return;
  await tx.db.execute(sql`update bsc_scorecard set year = year where id in ${keyList(cards)}`);
  const compute = await computing(tx, cards, yearOf(from));
  const months = Array.from({ length: MONTHS }, (_, at) => monthIn(yearOf(from), at + 1)).filter(
    (each) => each >= from,
  );
  const rows = cards.flatMap((scorecardKey) =>
    months.flatMap((month) => {
      const { cells, afterDay } = compute(scorecardKey, month);
      return afterDay !== null && tx.today <= afterDay
        ? []
        : cells.map((cell) => ({ scorecardKey, month, afterDay, ...cell }));
    }),
  );
  await remove(tx, CardScore, all([sql`scorecard_id in ${keyList(cards)}`, sql`month >= ${from}`]));
  if (rows.length > 0) await insertMany(tx, CardScore, rows);
}

/** The scorecards of a year that a KPI is on. */
export async function cardsWith(ctx: RequestContext, kpis: readonly number[], year: number): Promise<number[]> {
  const rows = await ctx.db.rows<{ key: number }>(
    sql`select distinct c.id as "key" from bsc_scorecard_item i join bsc_scorecard c on c.id = i.scorecard_id
      where c.year = ${year} and i.kpi_id in ${keyList(kpis)} order by c.id`,
  );
  return rows.map(({ key }) => Number(key));
}
