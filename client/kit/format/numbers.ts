import { groupDigits, roundDecimal } from './decimal-text';

/** What stands where there is no value; a missing value is never 0. */
export const NO_VALUE = '–';

export type NumberLike = string | number | null | undefined;

/** A number with thousands separators. `decimals` rounds half away from zero; without it all digits stay. */
export function formatNumber(value: NumberLike, decimals?: number): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  const text = typeof value === 'number' ? plainNumber(value) : value;
  const rounded = decimals === undefined ? text : roundDecimal(text, decimals);
  return rounded === null ? text : groupDigits(rounded);
}

function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

export type WonUnit = 'won' | 'million' | 'hundredMillion';
const WON_ZEROS: Record<WonUnit, number> = { won: 0, million: 6, hundredMillion: 8 };

/** An amount of won in the unit of the view: 원, 백만원 (no decimals) or 억원 (one decimal). */
export function formatWon(won: NumberLike, unit: WonUnit): string {
  if (won === null || won === undefined || won === '') return NO_VALUE;
  const text = typeof won === 'number' ? plainNumber(won) : won;
  const negative = text.startsWith('-');
  const digits = (negative ? text.slice(1) : text).padStart(WON_ZEROS[unit] + 1, '0');
  const cut = digits.length - WON_ZEROS[unit];
  const scaled = WON_ZEROS[unit] === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return formatNumber((negative ? '-' : '') + scaled, unit === 'hundredMillion' ? 1 : 0);
}

export type Polarity = 'UP' | 'DOWN' | 'FIT' | 'NONE';
export type DeltaWord = 'better' | 'worse' | 'more' | 'less' | 'same';

/** Which word goes with a difference: better or worse by polarity, more or less without one. */
export function deltaWord(delta: NumberLike, polarity: Polarity): DeltaWord | null {
  if (delta === null || delta === undefined || delta === '') return null;
  const sign = Math.sign(Number(delta));
  if (Number.isNaN(sign)) return null;
  if (sign === 0) return 'same';
  if (polarity === 'UP') return sign > 0 ? 'better' : 'worse';
  if (polarity === 'DOWN') return sign < 0 ? 'better' : 'worse';
  return sign > 0 ? 'more' : 'less';
}
