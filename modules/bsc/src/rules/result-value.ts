import {
  big,
  compare,
  type DateText,
  type DecimalText,
  firstDay,
  type Issue,
  lastDay,
  type Period,
} from '@yeondong/schema/rules';
import type { PeriodAggregation } from './aggregation.js';
import type { ScoreMethod } from './score-rule.js';

/** What an entry is checked against. */
export interface ValueFacts {
  readonly unit: 'PERCENT' | 'WON' | 'COUNT' | 'OTHER';
  /** Hard limits of the KPI's definition; null: none. */
  readonly min: DecimalText | null;
  readonly max: DecimalText | null;
  /** A part of a whole (비율): the numerator is contained in the denominator. */
  readonly isShare: boolean;
  readonly aggregation: PeriodAggregation;
  /** Entered as the running total of the year. */
  readonly cumulative: boolean;
  readonly method: ScoreMethod;
  readonly target: DecimalText | null;
  /** The period's predecessor: for a cumulative KPI only within the same year. */
  readonly previous: DecimalText | null;
  readonly period: Period;
  readonly today: DateText;
}

export interface ValueEntry {
  readonly value: DecimalText;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
  /** The staff's remark; a falling running total is accepted only with one. */
  readonly reason: string | null;
}

/** `issues` refuse the entry: a number would become wrong. `flags` accept it as unusual and are shown for review. */
export interface ValueVerdict {
  readonly issues: readonly Issue[];
  readonly flags: readonly Issue[];
}

/** A jump of this many times is more likely 천원 for 백만원 than a change; it is asked about, never corrected. */
const JUMP = '500';

const found = (when: boolean, field: string, code: string, params: Issue['params'] = {}): readonly Issue[] =>
  when ? [{ path: [field], code: `bsc.result.${code}`, params }] : [];

const is = (left: DecimalText | null, order: 'below' | 'above', right: DecimalText | null): boolean =>
  left !== null && right !== null && compare(left, right) === (order === 'below' ? -1 : 1);

const periodIssues = ({ period, today }: ValueFacts): readonly Issue[] =>
  found(firstDay(period) > today, 'period', 'future-period', { from: firstDay(period) });

const partIssues = (facts: ValueFacts, { numerator, denominator }: ValueEntry): readonly Issue[] => [
  ...found(
    facts.aggregation === 'RATIO_OF_SUMS' && (numerator === null || denominator === null),
    'denominator',
    'parts-required',
  ),
  ...found(is(denominator, 'below', '0'), 'denominator', 'denominator-negative'),
  ...found(facts.isShare && is(numerator, 'above', denominator), 'numerator', 'numerator-exceeds'),
];

const rangeIssues = (facts: ValueFacts, { value }: ValueEntry): readonly Issue[] => {
  const max = facts.max ?? (facts.isShare && facts.unit === 'PERCENT' ? '100' : null);
  const min = facts.min ?? (facts.isShare || facts.unit === 'COUNT' ? '0' : null);
  return [
    ...found(is(value, 'below', min), 'value', 'below-range', { min: min ?? '' }),
    ...found(is(value, 'above', max), 'value', 'above-range', { max: max ?? '' }),
  ];
};

const falls = (facts: ValueFacts, { value }: ValueEntry): readonly Issue[] =>
  found(facts.cumulative && is(value, 'below', facts.previous), 'value', 'cumulative-falls', {
    previous: facts.previous ?? '',
  });

/** 0.85 where 85 is usual. Small percentages are right where the target or the last value is small too. */
const looksLikeFraction = ({ unit, target, previous }: ValueFacts, value: DecimalText): boolean => {
  const usual = previous ?? target;
  const small = compare(value, '0') > 0 && compare(value, '1') <= 0;
  return unit === 'PERCENT' && small && (usual === null || big(value).times(10).lt(usual));
};

const jumps = (value: DecimalText, previous: DecimalText | null): boolean => {
  if (previous === null || big(previous).eq(0) || big(value).eq(0)) return false;
  const ratio = big(value).div(previous).abs();
  return ratio.gte(JUMP) || ratio.times(JUMP).lte(1);
};

const unusual = (facts: ValueFacts, { value, denominator }: ValueEntry): readonly Issue[] => {
  const outside = facts.unit === 'PERCENT' && (is(value, 'below', '0') || is(value, 'above', '100'));
  const byRatio = facts.method === 'M1_U' || facts.method === 'M1_D' || facts.method === 'M1_D_RECIPROCAL';
  return [
    ...found(outside, 'value', 'percent-unusual'),
    ...found(looksLikeFraction(facts, value), 'value', 'percent-as-fraction'),
    ...found(jumps(value, facts.previous), 'value', 'unit-jump', { previous: facts.previous ?? '' }),
    ...found(byRatio && is(value, 'below', '0'), 'value', 'negative-with-ratio', { method: facts.method }),
    ...found(denominator !== null && big(denominator).eq(0), 'denominator', 'denominator-zero'),
    ...found(lastDay(facts.period) >= facts.today, 'period', 'period-not-ended'),
  ];
};

/** Judges one entry. Nothing is changed and no unit is guessed. */
export const judgeResultValue = (facts: ValueFacts, entry: ValueEntry): ValueVerdict => {
  const fall = falls(facts, entry);
  const explained = (entry.reason ?? '').trim() !== '';
  return {
    issues: [
      ...periodIssues(facts),
      ...partIssues(facts, entry),
      ...rangeIssues(facts, entry),
      ...(explained ? [] : fall),
    ],
    flags: [...unusual(facts, entry), ...(explained ? fall : [])],
  };
};
