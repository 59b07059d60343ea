import {
  byKeys,
  type DecimalText,
  Department,
  fields,
  groupedBy,
  inForceInYear,
  type RequestContext,
  raw,
  type Selection,
  select,
  sum,
} from '@yeondong/schema';
import { Perspective } from '../../entities/perspective.js';
import { Scorecard } from '../../entities/scorecard.js';
import { type CountedLight, countLights } from '../../rules/map/light-counts.js';
import { published } from '../../rules/precision.js';
import { shown } from '../kpi-score.js';
import { judgedMonth, type Month, monthsThrough, yearOf } from '../months.js';
import { ROLL_UP_FORMULA_VERSION } from '../weighted-score.js';
import { type CardPart, cardParts } from './card-parts.js';
import { type GroupScore, groupScores } from './group-scores.js';

type Cell = Record<CountedLight, number> & {
  readonly weight: DecimalText;
  readonly kpis: number;
  readonly score: ReturnType<typeof shown>;
};

/** Every scorecard of a period's year against the perspectives, in as many statements for one as for all. */
export async function scoreMatrix(ctx: RequestContext, period: string, selection: Selection) {
  const month = judgedMonth(period, ctx.today);
  const rows = selection.below('rows');
  const parts = await cardParts(ctx, yearOf(month), yearOf(month));
  const perspectives = await perspectivesOf(ctx, month, selection);
  const cards = groupedBy(parts, ({ card }) => card, [...new Set(parts.map(({ card }) => card))]);
  const groups = cards.flatMap((card) => [card, ...perspectives.map(({ key }) => card.filter(inPerspective(key)))]);
  const [scores = []] = await groupScores(ctx, groups, [month]);
  const lines = rows.has('months') ? await linesOf(ctx, cards, month) : [];
  const departments = await byKeys(
    ctx,
    Department,
    cards.map(([part]) => part?.department),
    rows.below('department'),
  );
  const keys = rows.has('scorecard') ? cards.map(([part]) => part?.card) : [];
  const own = await byKeys(ctx, Scorecard, keys, rows.below('scorecard'));
  const width = perspectives.length + 1;
  return {
    month,
    perspectives,
    rows: cards.map((_, row) => {
      const [total, ...cells] = scores
        .slice(row * width, (row + 1) * width)
        .map((score, at) => cellOf(ctx, groups[row * width + at] as readonly CardPart[], score));
      return {
        department: departments[row],
        scorecard: own[row],
        total: { ...total, perspective: null },
        cells: cells.map((cell, at) => ({ ...cell, perspective: perspectives[at] })),
        months: lines[row],
      };
    }),
  };
}

const inPerspective = (key: number) => (part: CardPart) => part.perspective === key;

/** With what is asked of perspectives at either place. */
function perspectivesOf(ctx: RequestContext, month: Month, selection: Selection) {
  const cell = selection.below('rows').below('cells');
  const asked = [...selection.below('perspectives').names(), ...cell.below('perspective').names()];
  return select(ctx, Perspective, fields(...asked), {
    where: inForceInYear('t', yearOf(month)),
    orderBy: raw('t.position, t.id'),
  });
}

function cellOf(ctx: RequestContext, group: readonly CardPart[], { rolled, scores }: GroupScore): Cell {
  const { value, status, coverage } = rolled;
  return {
    weight: sum(group.map(({ weight }) => weight)),
    kpis: group.length,
    score: shown({
      value,
      status,
      coverage,
      asOf: ctx.today,
      formulaVersion: ROLL_UP_FORMULA_VERSION,
      inputs: [],
    }),
    ...countLights(scores),
  };
}

/** The score of each card from January to the month. */
async function linesOf(ctx: RequestContext, cards: readonly (readonly CardPart[])[], month: Month) {
  const months = monthsThrough(month);
  const scores = await groupScores(ctx, cards, months);
  return cards.map((_, card) =>
    months.map((each, at) => {
      const value = scores[at]?.[card]?.rolled.value ?? null;
      return { month: each, value: value && published(value) };
    }),
  );
}
