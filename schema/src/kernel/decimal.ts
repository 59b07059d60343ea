import { Big } from 'big.js';
import { refuse } from './errors.js';

/** A canonical decimal string: no exponent, no needless zeros, never "-0". Equal numbers have equal texts. */
export type DecimalText = string;
/** An exact decimal for intermediate work (40 fraction digits in divisions, halves away from zero). */
export type Exact = Big;

const ExactDecimal = Big();
ExactDecimal.DP = 40;
ExactDecimal.RM = 1;

const PLAIN = /^-?\d{1,40}(\.\d{1,40})?$/;
const [MINUS, ZERO] = [45, 48];
const CANONICAL = /^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/;
const INTEGER = /^-?\d{1,40}$/;
/** What a BIGINT column of both databases holds. */
const LARGEST_SCALED = 9223372036854775807n;

/** The canonical text of an exact number. */
export const decimalText = (value: Exact): DecimalText => {
  const text = value.toFixed();
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
};

/** A number for readers: the digits before its decimal point in threes, as in `-500,001.5`. */
export const grouped = (number: string): string =>
  number.replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));

/** Strict: optional minus, ASCII digits, optional fraction; at most 40 digits on either side. Refuses `decimal.invalid`. */
export const parseDecimal = (text: string): DecimalText => {
  if (!PLAIN.test(text)) throw refuse('decimal.invalid');
  return decimalText(new ExactDecimal(text));
};

/** The exact number of a decimal text, or of a finite number by its shortest decimal form. */
export const big = (value: DecimalText | number): Exact => new ExactDecimal(value);

/** The exact sum; "0" for none. */
export const sum = (values: readonly DecimalText[]): DecimalText =>
  decimalText(values.reduce((total, value) => total.plus(value), big(0)));

/** 사사오입: half away from zero. For publication only; inputs and intermediate numbers are never rounded. */
export const round = (value: DecimalText | Exact, places: number): DecimalText =>
  typeof value === 'string' && isRound(value, places) ? value : decimalText(new ExactDecimal(value).round(places, 1));

/** Canonical already, with no more fraction digits than asked for. */
const isRound = (text: string, places: number): boolean => {
  const point = text.indexOf('.');
  return places >= 0 && (point < 0 || text.length - point - 1 <= places) && CANONICAL.test(text);
};

/** -1, 0 or 1, by number and not by text. */
export const compare = (left: DecimalText, right: DecimalText): -1 | 0 | 1 => big(left).cmp(right);

/**
 * Decimal text to the integer that a database stores: "1.5" at scale 3 is "1500".
 * Refuses `decimal.too-precise` (more fraction digits than `scale`) and `decimal.too-large` (more than 64 bits).
 */
export const toScaled = (text: DecimalText, scale: number): string => {
  const [whole = '', fraction = ''] = parseDecimal(text).split('.');
  if (fraction.length > scale) throw refuse('decimal.too-precise', [], { digits: scale });
  const scaled = BigInt(whole + fraction.padEnd(scale, '0'));
  if (scaled > LARGEST_SCALED || scaled < -LARGEST_SCALED) throw refuse('decimal.too-large');
  return scaled.toString();
};

/**
 * The inverse of {@link toScaled}. Refuses `decimal.invalid` for anything but an integer text. Of the numbers on a page this
 * is most of the reading, so that it goes through a text once.
 */
export const fromScaled = (scaled: string, scale: number): DecimalText => {
  if (!INTEGER.test(scaled)) throw refuse('decimal.invalid');
  const sign = scaled.charCodeAt(0) === MINUS ? '-' : '';
  let begin = sign.length;
  while (scaled.charCodeAt(begin) === ZERO) begin += 1;
  let end = scaled.length;
  if (begin === end) return '0';
  const point = end - scale;
  while (end > point && scaled.charCodeAt(end - 1) === ZERO) end -= 1;
  if (end <= point) return sign + scaled.slice(begin, point);
  if (point > begin) return `${sign}${scaled.slice(begin, point)}.${scaled.slice(point, end)}`;
  return `${sign}0.${'0'.repeat(begin - point)}${scaled.slice(begin, end)}`;
};
