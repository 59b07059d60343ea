import {
  type Absence,
  big,
  type DecimalText,
  type Exact,
  type MeasuredStatus,
  PROVISIONAL_BELOW,
} from '@yeondong/schema/rules';
import { kept } from './precision.js';

/** Why a KPI has no score in a period. */
export const MISSING_KINDS = [
  'NOT_DUE',
  'PENDING_SOURCE',
  'NOT_APPLICABLE',
  'LATE',
  'UNDEFINED',
] as const satisfies Absence[];
export type MissingKind = (typeof MISSING_KINDS)[number];

export interface RollUpItem {
  readonly perspective: string;
  readonly weight: DecimalText;
  /** 0–120; null exactly when `missing` says why. */
  readonly score: DecimalText | null;
  readonly missing: MissingKind | null;
  /** The bsc officer decided to leave an UNDEFINED result out. */
  readonly leftOut?: boolean;
}

export interface RollUpPart {
  /** After the weight of 해당없음 has moved. */
  readonly weight: DecimalText;
  /** The score that counts; null: not counted. */
  readonly score: DecimalText | null;
}

export interface RollUp {
  /** Σ w·s / Σ w(scored), not rounded. */
  readonly value: DecimalText | null;
  readonly status: MeasuredStatus;
  /** Σ w(scored) / Σ w(due); null when nothing is due. */
  readonly coverage: DecimalText | null;
  /** In the order of the items. */
  readonly parts: readonly RollUpPart[];
}

/** Before the year's final scoring a late result is left out and flagged; at the final it is 0. */
export type RollUpStage = 'INTERIM' | 'FINAL';

const applies = (item: RollUpItem): boolean => item.missing !== 'NOT_APPLICABLE';

const total = (items: readonly RollUpItem[]): Exact => items.reduce((weight, item) => weight.plus(item.weight), big(0));

/** Factors by perspective: its 해당없음 weight spread over its other KPIs. A perspective without others has none. */
const perspectiveFactors = (items: readonly RollUpItem[]): ReadonlyMap<string, Exact> => {
  const names = [...new Set(items.filter(applies).map((item) => item.perspective))];
  return new Map(
    names.map((name) => {
      const all = items.filter((item) => item.perspective === name);
      const own = total(all.filter(applies));
      return [name, own.eq(0) ? big(1) : total(all).div(own)];
    }),
  );
};

/** Weights after 해당없음: to the same perspective; of a perspective left empty, to the whole scorecard. */
const effectiveWeights = (items: readonly RollUpItem[]): readonly Exact[] => {
  const factors = perspectiveFactors(items);
  const own = items.map((item) =>
    applies(item) ? big(item.weight).times(factors.get(item.perspective) ?? 1) : big(0),
  );
  const placed = own.reduce((sum, weight) => sum.plus(weight), big(0));
  const whole = total(items);
  return placed.eq(0) || placed.eq(whole) ? own : own.map((weight) => weight.times(whole).div(placed));
};

const isDue = ({ missing, leftOut }: RollUpItem): boolean =>
  missing !== 'NOT_DUE' && missing !== 'NOT_APPLICABLE' && !(missing === 'UNDEFINED' && leftOut === true);

const countedScore = (item: RollUpItem, stage: RollUpStage): DecimalText | null =>
  item.missing === 'LATE' && stage === 'FINAL' ? '0' : item.score;

const statusOf = (items: readonly RollUpItem[], coverage: Exact | null): MeasuredStatus => {
  if (coverage === null) return items.length > 0 && !items.some(applies) ? 'NOT_APPLICABLE' : 'NOT_DUE';
  if (coverage.eq(0)) return 'NO_DATA';
  if (coverage.lt(PROVISIONAL_BELOW)) return 'PROVISIONAL';
  return coverage.lt(1) ? 'PARTIAL' : 'COMPLETE';
};

/** One score from weighted KPIs, always with its coverage. Null, never 0 or 100, when nothing is due or nothing scored. */
export const rollUp = (items: readonly RollUpItem[], stage: RollUpStage): RollUp => {
  const weights = effectiveWeights(items);
  const rows = items.map((item, index) => {
    const due = isDue(item);
    return { weight: weights[index] ?? big(0), due, score: due ? countedScore(item, stage) : null };
  });
  const add = (pick: (row: (typeof rows)[number]) => Exact): Exact =>
    rows.reduce((sum, row) => sum.plus(pick(row)), big(0));
  const due = add((row) => (row.due ? row.weight : big(0)));
  const scored = add((row) => (row.score === null ? big(0) : row.weight));
  const points = add((row) => (row.score === null ? big(0) : row.weight.times(row.score)));
  const coverage = due.eq(0) ? null : big(kept(scored.div(due)));
  return {
    value: scored.eq(0) ? null : kept(points.div(scored)),
    status: statusOf(items, coverage),
    coverage: coverage && kept(coverage),
    parts: rows.map(({ weight, score }) => ({ weight: kept(weight), score })),
  };
};
