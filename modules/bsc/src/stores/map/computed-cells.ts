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
import { type KpiScore, scoreOf } from '../kpi-score.js';
import { type Month, monthNumber } from '../months.js';
import { rolledCard, type WeightedKpi } from '../weighted-score.js';
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

type Scored = WeightedKpi & { readonly score: KpiScore };

/** What a scorecard and its perspectives come to in a month, from the facts of all its KPIs. */
export function computedCells(
  ctx: RequestContext,
  card: readonly CardPart[],
  month: Month,
  facts: ReadonlyMap<number, YearFacts>,
): ComputedCells {
  const items = card.flatMap(({ kpi, weight, share }): Scored[] => {
    const own = facts.get(kpi);
    if (!own) return [];
    const score = scoreOf({ ...own, share }, month, ctx.today);
    return [{ weight: sharedWeight(weight, share, monthNumber(month)), facts: own, score }];
  });
  const perspectives = [...new Set(card.map(({ perspective }) => perspective))];
  const cells = [null, ...perspectives].map((key) =>
    cellOf(key, key === null ? items : items.filter((item) => item.facts.perspectiveKey === key)),
  );
  const awaited = items.flatMap(({ score }) => score.awaitedUntil ?? []).sort();
  return { cells, afterDay: awaited.at(-1) ?? null };
}

function cellOf(perspectiveKey: number | null, items: readonly Scored[]): Cell {
  const scores = items.map(({ score }) => score);
  const { value, status, coverage } = rolledCard(items, scores, 'INTERIM');
  return {
    perspectiveKey,
    weight: published(sum(items.map(({ weight }) => weight))),
    kpis: items.length,
    value: value && published(value),
    status,
    coverage: coverage && round(coverage, COVERAGE_PLACES),
    ...countLights(scores.map(({ measured }) => measured.value)),
  };
}

/** Of a perspective without KPIs. */
export const emptyCell = (perspectiveKey: number): Cell => cellOf(perspectiveKey, []);
