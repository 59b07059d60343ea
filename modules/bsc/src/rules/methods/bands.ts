import { big, compare, type DecimalText, type Exact } from '@yeondong/schema/rules';
import type { Band } from '../score-rule.js';

const indexOf = (bands: readonly Band[], actual: DecimalText): number =>
  bands.findIndex(({ from, to }, index) => {
    const closed = index === bands.length - 1;
    const below = to === null || compare(actual, to) < 0 || (closed && compare(actual, to) === 0);
    return below && (from === null || compare(actual, from) >= 0);
  });

/** M3: the points of the band that holds the value; null outside of all. */
export const inBand = (bands: readonly Band[], actual: DecimalText): Exact | null => {
  const found = bands[indexOf(bands, actual)];
  return found ? big(found.points) : null;
};

/**
 * M3I: a band's points are earned at its start; from there they go in a straight line to those of the next band, and the
 * last band is level.
 */
export const betweenBands = (bands: readonly Band[], actual: DecimalText): Exact | null => {
  const at = indexOf(bands, actual);
  const [band, next] = [bands[at], bands[at + 1]];
  if (!band) return null;
  if (!next || band.from === null || band.to === null) return big(band.points);
  const share = big(actual).minus(band.from).div(big(band.to).minus(band.from));
  return big(band.points).plus(big(next.points).minus(band.points).times(share));
};
