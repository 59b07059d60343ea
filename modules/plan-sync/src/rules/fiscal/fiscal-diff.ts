import {
  absent,
  big,
  decimalText,
  type Measured,
  measured,
  measuredInput,
  round,
  type Won,
} from '@yeondong/schema/rules';
import { type FiscalWindow, windowYears } from '../fiscal-amounts.js';

/** HEAD: of the older window alone, shown as what was spent; TAIL: new in the newer one; OVERLAP: compared. */
export const YEAR_PARTS = ['HEAD', 'OVERLAP', 'TAIL'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

export const LINE_CHANGES = ['ADDED', 'REMOVED', 'CHANGED', 'CARRIED'] as const;
export type LineChange = (typeof LINE_CHANGES)[number];

/** What a line gives each year of an edition; a year that it says nothing of is 0. */
export type YearlyWon = ReadonlyMap<number, Won>;

/** Every year of both windows, and which part of the comparison it is. */
export function comparedYears(from: FiscalWindow, to: FiscalWindow) {
  const [old, now] = [new Set(windowYears(from)), new Set(windowYears(to))];
  return [...new Set([...old, ...now])]
    .sort((one, other) => one - other)
    .map((year): { readonly year: number; readonly part: YearPart } => ({
      year,
      part: old.has(year) && now.has(year) ? 'OVERLAP' : old.has(year) ? 'HEAD' : 'TAIL',
    }));
}

const PERCENT_PLACES = 2;

/** The change in percent; none over a base of zero, which prints 신규 where there is money now. */
export const changeRate = (before: Won, after: Won): string | null =>
  before === 0
    ? null
    : round(
        decimalText(
          big(after - before)
            .times(100)
            .div(before),
        ),
        PERCENT_PLACES,
      );

export const isNew = (before: Won, after: Won): boolean => before === 0 && after > 0;

/** What became of a line, by the years that both editions plan. */
export function lineChange(before: YearlyWon | null, after: YearlyWon | null, overlap: readonly number[]): LineChange {
  if (before === null) return 'ADDED';
  if (after === null) return 'REMOVED';
  return overlap.every((year) => (before.get(year) ?? 0) === (after.get(year) ?? 0)) ? 'CARRIED' : 'CHANGED';
}

export interface LinePair {
  readonly before: YearlyWon | null;
  readonly after: YearlyWon | null;
}

/** 변동성: Σ |new − old| ÷ Σ old over the overlap, line by line and year by year; none where nothing was planned. */
export function volatility(lines: readonly LinePair[], overlap: readonly number[], asOf: string): Measured {
  let [moved, planned] = [0, 0];
  for (const { before, after } of lines) {
    for (const year of overlap) {
      const [old, now] = [before?.get(year) ?? 0, after?.get(year) ?? 0];
      moved += Math.abs(now - old);
      planned += old;
    }
  }
  const inputs = [measuredInput('moved', String(moved)), measuredInput('plannedBefore', String(planned))];
  const basis = { asOf, formulaVersion: 'plan-sync.volatility.1', inputs };
  if (planned === 0) return absent('UNDEFINED', basis);
  return measured(round(decimalText(big(moved).times(100).div(planned)), 6), basis);
}
