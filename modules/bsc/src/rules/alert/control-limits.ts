import { big, type DecimalText, decimalText, sum } from '@yeondong/schema/rules';

/** d2 of two observations: the mean moving range of normal values is 1.128 standard deviations. */
const D2 = '1.128';

/** Limits of a chart of individual values and their moving range. Unrounded. */
export interface ControlLimits {
  readonly centre: DecimalText;
  /** Mean of the distances between neighbours. */
  readonly movingRange: DecimalText;
  readonly sigma: DecimalText;
  readonly upper: DecimalText;
  readonly lower: DecimalText;
}

/** Of a baseline of two values or more. */
export function controlLimits(baseline: readonly DecimalText[]): ControlLimits {
  const centre = big(sum(baseline)).div(baseline.length);
  const ranges = baseline.slice(1).map((value, at) =>
    decimalText(
      big(value)
        .minus(baseline[at] as string)
        .abs(),
    ),
  );
  const movingRange = big(sum(ranges)).div(ranges.length);
  const sigma = movingRange.div(D2);
  return {
    centre: decimalText(centre),
    movingRange: decimalText(movingRange),
    sigma: decimalText(sigma),
    upper: decimalText(centre.plus(sigma.times(3))),
    lower: decimalText(centre.minus(sigma.times(3))),
  };
}
