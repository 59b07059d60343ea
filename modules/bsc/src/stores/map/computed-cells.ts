import {
  type DateText,
  type DecimalText,
  type MeasuredStatus,
  type RequestContext,
  round,
  sum,
} from '@yeondong/schema';
import { type CountedLight, countLights } from '../../rules/map/light-counts.js';
import { sharedWeight } from '../../rules/month-share.js';
import { published } from '../../rules/precision.js';
import { type RollUpItem, rollUp } from '../../rules/roll-up.js';
import { scoreOf } from '../kpi-score.js';
import { type Month, monthNumber } from '../months.js';
import type { YearFacts } from '../year-facts.js';
import type { CardPart } from './card-parts.js';

const COVERAGE_PLACES = 4;

/** A scorecard, or a perspective on it, in a month, as it is published. */
export interface Cell extends Record<CountedLight, number> {
  /** Null: the scorecard as a whole. */
  readonly perspectiveKey: number | null;
  /** As much of the year's as counts in the month. */
  readonly weight: DecimalText;
  readonly kpis: number;
  readonly value: DecimalText | null;
  readonly status: MeasuredStatus;
  readonly coverage: DecimalText | null;
}

export interface ComputedCells {
  /** The whole, then each perspective that has KPIs. */
  readonly cells: readonly Cell[];
  /** It holds behind this day, whenever it is asked; null: always. */
  readonly afterDay: DateText | null;
}

type Scored = RollUpItem & { readonly part: CardPart };

/** What a scorecard and its perspectives come to in a month, from the facts of all its KPIs. */
export function computedCells(
  ctx: RequestContext,
  card: readonly CardPart[],
  month: Month,
  facts: ReadonlyMap<number, YearFacts>,
): ComputedCells {
  let afterDay: DateText | null = null;
  const items = card.flatMap((part): Scored[] => {
    const own = facts.get(part.kpi);
    if (!own) return [];
    const score = scoreOf({ ...own, share: part.share }, month, ctx.today);
    if (score.awaitedUntil && (afterDay ?? '') < score.awaitedUntil) afterDay = score.awaitedUntil;
    return [
      {
        part,
        perspective: String(part.perspective),
        weight: sharedWeight(part.weight, part.share, monthNumber(month)),
        score: score.measured.value,
        missing: score.missing,
        leftOut: score.leftOut !== null,
      },
    ];
  });
  const perspectives = [...new Set(card.map(({ perspective }) => perspective))];
  const cells = [null, ...perspectives].map((key) =>
    cellOf(key, key === null ? items : items.filter(({ part }) => part.perspective === key)),
  );
  return { cells, afterDay };
}

function cellOf(perspectiveKey: number | null, items: readonly Scored[]): Cell {
  const { value, status, coverage } = rollUp(items, 'INTERIM');
  return {
    perspectiveKey,
    weight: published(sum(items.map(({ weight }) => weight))),
    kpis: items.length,
    value: value && published(value),
    status,
    coverage: coverage && round(coverage, COVERAGE_PLACES),
    ...countLights(items.map(({ score }) => score)),
  };
}

/** Of a perspective without KPIs. */
export const emptyCell = (perspectiveKey: number): Cell => cellOf(perspectiveKey, []);
