import { big, type DecimalText, decimalText } from '../kernel/decimal.js';
import type { ReadCell } from './named-table.js';

/** A number as a table prints it. Signs of Korean statistics stand for no number and are none: `value` is null. */
export interface PrintedNumber {
  readonly value: DecimalText | null;
  /** Written behind the number, as `%`, `백만원` or `건`; empty for none. */
  readonly unit: string;
}

/** None, not available, not told. */
const NO_NUMBER = /^(?:[-–—−]|…|⋯|\.\.\.|[xX])$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** ², ①, ½ of a footnote: folding would make digits of them. */
const FOOTNOTE = /\p{No}/u;
/** A blank or tab between digits stands between two numbers, as of two cells. */
const TWO_CELLS = /\d[\s\u200b]+\d/;
const PLAIN = /^-?(\d+(\.\d+)?|\.\d+)$/;

/**
 * Reads full-width digits, thousands with commas, △, ▲ and parentheses for minus, and a unit behind. Refuses
 * `import.number` for everything else; nothing is guessed.
 */
export function printedNumber(text: string): ReadCell<PrintedNumber> {
  const plain = text.normalize('NFKC');
  if (FOOTNOTE.test(text) || TWO_CELLS.test(plain)) return { fault: 'import.number' };
  const bare = plain.replace(/[\s​]/g, '');
  if (bare === '' || NO_NUMBER.test(bare)) return { read: { value: null, unit: '' } };
  const [, body = '', unit = ''] = /^(.*?[\d)])([^\d).,]*)$/.exec(bare) ?? [];
  const inParentheses = /^\((.+)\)$/.exec(body)?.[1];
  const signed = inParentheses === undefined ? body.replace(/^[△▲−–]/, '-').replace(/^\+/, '') : `-${inParentheses}`;
  if (!GROUPED.test(signed) && !PLAIN.test(signed)) return { fault: 'import.number' };
  return { read: { value: decimalText(big(signed.replaceAll(',', ''))), unit } };
}

/** Money as tables state it, in won. */
const WON: Readonly<Record<string, DecimalText>> = {
  원: '1',
  천원: '1000',
  만원: '10000',
  백만원: '1000000',
  천만원: '10000000',
  억원: '100000000',
};

/**
 * The number in the unit asked for. A cell without a unit is in that unit; money is converted exactly; any other unit than
 * the one asked for is refused with `import.unit`.
 */
export function inUnit({ value, unit }: PrintedNumber, wanted: string): ReadCell<DecimalText | null> {
  if (value === null || unit === '' || unit === wanted.normalize('NFKC')) return { read: value };
  const [from, to] = [WON[unit], WON[wanted]];
  if (from === undefined || to === undefined) return { fault: 'import.unit', params: { unit, wanted } };
  return { read: decimalText(big(value).times(from).div(to)) };
}
