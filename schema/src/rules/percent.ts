import { big, decimalText, round } from '../kernel/decimal.js';
import { absent, type Measured, measured, measuredInput } from './measured.js';

export interface Part {
  readonly name: string;
  readonly value: number;
}

const PLACES = 6;

/** A part of a whole in percent, six decimals unless said otherwise; no value where there is no whole. */
export function percentOf(part: Part, whole: Part, formulaVersion: string, asOf: string, places = PLACES): Measured {
  const inputs = [part, whole].map(({ name, value }) => measuredInput(name, String(value)));
  const basis = { asOf, formulaVersion, inputs };
  if (whole.value === 0) return absent('UNDEFINED', basis);
  return measured(round(decimalText(big(part.value).times(100).div(big(whole.value))), places), basis);
}
