import { type DecimalText, parseDecimal } from './decimal.js';

/** What a cell pasted from a Korean table says. `invalid` is never guessed into a number. */
export type KoreanNumber =
  | { readonly kind: 'number'; readonly value: DecimalText; readonly percent: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'invalid' };

const NONE = new Set(['', '-', '–', '—', '−', '―']);
const UNAVAILABLE = new Set(['…', '...', '⋯']);
/** △ and ▲ mean minus in Korean tables, whatever their look. ▽ and ▼ have no settled meaning and stay invalid. */
const NUMBER = /^([-−△▲])?\s*(\d{1,3}(?:,\d{3})+|\d{1,40})(\.\d{1,40})?\s*(%)?$/;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Only the full-width forms: Unicode's compatibility folding would also turn ² and ① into digits. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET));

/** Composed form, trimmed, each run of spaces one space: what is searched for and compared. */
export const normalizeSearch = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** False for text with NUL or half a surrogate pair, which databases store differently or cut off. */
export const isCleanText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Reads "98.5%", "1,234", "△3.2" (minus), "１２" (full-width), "-" (none), "…" (not available). */
export const parseKoreanNumber = (cell: string): KoreanNumber => {
  const text = narrow(cell.trim());
  if (NONE.has(text)) return { kind: 'none' };
  if (UNAVAILABLE.has(text)) return { kind: 'unavailable' };
  const match = NUMBER.exec(text);
  if (!match) return { kind: 'invalid' };
  const [, minus, whole = '', fraction = '', percent] = match;
  const digits = whole.replaceAll(',', '');
  if (digits.length > 40) return { kind: 'invalid' };
  const value = parseDecimal(`${minus ? '-' : ''}${digits}${fraction}`);
  return { kind: 'number', value, percent: percent !== undefined };
};
