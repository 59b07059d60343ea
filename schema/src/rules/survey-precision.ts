import { big, type DecimalText, type Exact } from '../kernel/decimal.js';

const Z_95 = '1.96';
const HALF_SQUARED = '0.25';

/** What an estimate rests on. */
export interface Precision {
  /** Answers; may be a mean of several groups. */
  readonly n: DecimalText | number;
  /** Of how many people they are drawn; null without a finite population correction. */
  readonly population: number | null;
  /** How much the design widens the variance; 1 for a simple random sample. */
  readonly designEffect: DecimalText | Exact;
}

/** (N − n) / (N − 1); nothing is left to chance where everyone answered. */
export function finiteCorrection(n: Exact, population: number | null): Exact {
  if (population === null) return big(1);
  if (population <= 1 || n.gte(population)) return big(0);
  return big(population)
    .minus(n)
    .div(population - 1);
}

const exact = (value: DecimalText | number | Exact): Exact => big(value as DecimalText);

/** Variance of a share or mean for each unit of the variance of one answer: deff · fpc / n. */
export function variancePerUnit({ n, population, designEffect }: Precision): Exact {
  const answers = exact(n);
  return exact(designEffect).times(finiteCorrection(answers, population)).div(answers);
}

/** Half the width of the 95 % interval of a share of one half, in percentage points. */
export const marginAtHalf = (precision: Precision): Exact =>
  variancePerUnit(precision).times(HALF_SQUARED).sqrt().times(Z_95).times(100);

export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
}

export const intervalAround = (value: Exact, standardError: Exact): Interval => {
  const half = standardError.times(Z_95);
  return { low: value.minus(half), high: value.plus(half) };
};

/** The 95 % interval of a share (0–1) after Wilson: it stays within 0 and 1, and is not empty where nobody or everybody said so. */
export function shareInterval(share: Exact, precision: Precision): Interval {
  const v = variancePerUnit(precision);
  const z2v = big(Z_95).times(Z_95).times(v);
  const below = z2v.plus(1);
  const centre = share.plus(z2v.div(2)).div(below);
  const inside = share.times(big(1).minus(share)).times(v).plus(z2v.times(v).div(4));
  const half = inside.sqrt().times(Z_95).div(below);
  return { low: centre.minus(half), high: centre.plus(half) };
}
