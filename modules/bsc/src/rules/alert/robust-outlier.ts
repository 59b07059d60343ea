import { big, type DecimalText, decimalText, round } from '@yeondong/schema/rules';
import { median } from '../median.js';

/** Makes the median of the distances comparable to a standard deviation. */
const FACTOR = '0.6745';
/** Fewer peers are no crowd to stand out from. */
export const FEWEST_PEERS = 5;
const PLACES = 6;

/** 0.6745 · (x − median) / MAD over all values, its own included; null where the MAD is 0 or the values are too few. */
export function robustZ(value: DecimalText, values: readonly DecimalText[]): DecimalText | null {
  if (values.length < FEWEST_PEERS) return null;
  const centre = median(values);
  const spread = median(values.map((each) => decimalText(big(each).minus(centre).abs())));
  if (spread.eq(0)) return null;
  return round(decimalText(big(value).minus(centre).times(FACTOR).div(spread)), PLACES);
}
