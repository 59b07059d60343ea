import {
  byKeys,
  Department,
  fields,
  inForceInYear,
  keysOf,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { Perspective } from '../../entities/perspective.js';
import { Scorecard } from '../../entities/scorecard.js';
import { judgedMonth, type Month, monthsThrough, yearOf } from '../months.js';
import { ROLL_UP_FORMULA_VERSION } from '../weighted-score.js';
import { cardCells } from './card-scores.js';
import { type Cell, emptyCell } from './computed-cells.js';

/** Every scorecard of a period's year against the perspectives, in as many statements for one as for all. */
export async function scoreMatrix(ctx: RequestContext, period: string, selection: Selection) {
  const month = judgedMonth(period, ctx.today);
  const rows = selection.below('rows');
  const perspectives = await perspectivesOf(ctx, month, selection);
  const cards = await select(ctx, Scorecard, fields('departmentKey', ...rows.below('scorecard').names()), {
    where: sql`t.year = ${yearOf(month)}`,
    orderBy: raw('t.id'),
  });
  const cellsAt = await cardCells(ctx, keysOf(cards), [month], columnsOf(rows));
  const shownCards = cards.filter(({ key }) => cellsAt(key, month).length > 0);
  const lines = rows.has('months') ? await linesOf(ctx, keysOf(shownCards), month) : [];
  const departments = await byKeys(
    ctx,
    Department,
    shownCards.map(({ departmentKey }) => departmentKey),
    rows.below('department'),
  );
  return {
    month,
    perspectives,
    rows: shownCards.map((scorecard, row) => {
      const [total, ...cells] = cellsAt(scorecard.key, month);
      const of = (key: number) => cells.find(({ perspectiveKey }) => perspectiveKey === key) ?? emptyCell(key);
      return {
        department: departments[row],
        scorecard,
        total: total && { ...shownCell(ctx, total), perspective: null },
        cells: perspectives.map((perspective) => ({ ...shownCell(ctx, of(perspective.key)), perspective })),
        months: lines[row],
      };
    }),
  };
}

/** What is asked of a cell, at either place: columns have the names of fields. */
const columnsOf = (rows: Selection): string[] =>
  ['total', 'cells']
    .map((place) => rows.below(place))
    .flatMap((cell) => [...cell.names(), ...cell.below('score').names()]);

/** With what is asked of perspectives at either place. */
function perspectivesOf(ctx: RequestContext, month: Month, selection: Selection) {
  const cell = selection.below('rows').below('cells');
  const asked = [...selection.below('perspectives').names(), ...cell.below('perspective').names()];
  return select(ctx, Perspective, fields(...asked), {
    where: inForceInYear('t', yearOf(month)),
    orderBy: raw('t.position, t.id'),
  });
}

const shownCell = (ctx: RequestContext, { weight, kpis, normal, caution, poor, value, status, coverage }: Cell) => ({
  ...{ weight, kpis, normal, caution, poor },
  score: { value, status, coverage, asOf: ctx.today, formulaVersion: ROLL_UP_FORMULA_VERSION, inputs: [] },
});

/** The score of each card from January to the month. */
async function linesOf(ctx: RequestContext, cards: readonly number[], month: Month) {
  const months = monthsThrough(month);
  const cellsAt = await cardCells(ctx, cards, months, ['value']);
  return cards.map((card) => months.map((each) => ({ month: each, value: cellsAt(card, each)[0]?.value ?? null })));
}
