import { big, type DecimalText, decimalText, round, sum, type Won } from '@yeondong/schema/rules';

/** 원, 백만원, 억원. */
export const WON_UNITS = ['WON', 'MILLION', 'HUNDRED_MILLION'] as const;
export type WonUnit = (typeof WON_UNITS)[number];

/** What a won is in the unit, and the decimals that tables print. */
const UNITS: Readonly<Record<WonUnit, { readonly factor: DecimalText; readonly places: number }>> = {
  WON: { factor: '1', places: 0 },
  MILLION: { factor: '0.000001', places: 0 },
  HUNDRED_MILLION: { factor: '0.00000001', places: 1 },
};

/** An amount as a table prints it in the unit. */
export function shownIn(amount: Won, unit: WonUnit): DecimalText {
  const { factor, places } = UNITS[unit];
  return round(big(amount).times(factor), places);
}

/** 단수차이: what printed parts lack, or have too much of, to make the printed total of the same won. */
export function roundingDifference(parts: readonly Won[], unit: WonUnit): DecimalText {
  const total = parts.reduce((all, part) => all + part, 0);
  const printed = sum(parts.map((part) => shownIn(part, unit)));
  return decimalText(big(shownIn(total, unit)).minus(printed));
}
