import { big, type CsvCell, type Issue } from '@yeondong/schema/rules';
import { OBSERVATION_STATUSES, type ObservationStatus } from './observation-status.js';
import { decimalFault } from './storable.js';

/** What a cell says, or the code of what is wrong with it. */
export type Read<T> =
  | { readonly fault: string; readonly params?: Issue['params'] }
  | { readonly fault?: never; readonly read: T };

const fault = (code: string): { readonly fault: string } => ({ fault: `social-indicators.import.${code}` });
const read = <T>(value: T): Read<T> => ({ read: value });

export interface ReadValue {
  readonly value: string | null;
  /** Said by the sign that stands in place of a value. */
  readonly status: ObservationStatus | null;
  /** Mark of a footnote behind the value. */
  readonly footnote: string | null;
}

/** Signs of Korean statistics: none, not available, confidential. None of them is 0. */
const SIGNS: ReadonlyMap<string, ObservationStatus> = new Map([
  ...['-', '–', '—', '−'].map((sign) => [sign, 'N'] as const),
  ...['…', '...', '⋯'].map((sign) => [sign, 'M'] as const),
  ...['X', 'x'].map((sign) => [sign, 'C'] as const),
]);

/** The cell of a value, as it is read again; a value kept by none of the signs has its status beside it. */
export function writtenValue(value: string | null, status: ObservationStatus): CsvCell {
  if (value !== null) return { number: value };
  return [...SIGNS].find(([, meant]) => meant === status)?.[0] ?? null;
}

const FOOTNOTE = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[⁾)]?$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^-?\d+(\.\d+)?$/;

/** A number as statistics print it: △ and ▲ for minus, commas between thousands, full-width digits, marks of footnotes. */
export function readValue(text: string, unit: string): Read<ReadValue> {
  const cell = text.trim();
  if (cell === '') return fault('value-empty');
  const sign = SIGNS.get(cell);
  if (sign) return read({ value: null, status: sign, footnote: null });
  const footnote = FOOTNOTE.exec(cell)?.[1]?.normalize('NFKC') ?? null;
  const plain = cell
    .replace(FOOTNOTE, '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[△▲−–]/, '-');
  if (/\d\)$/.test(plain)) return fault('value-footnote');
  if (plain.endsWith('%') && unit !== '%') return fault('value-unit');
  const digits = plain.replace(/%$/, '');
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return fault('value-number');
  const value = digits.replaceAll(',', '');
  const inexact = decimalFault(value);
  return inexact
    ? { fault: inexact.code, params: inexact.params }
    : read({ value: big(value).toFixed(), status: null, footnote });
}

const MONTH = /^(\d{4})[-./](0[1-9]|1[0-2])(월)?$/;

/** Years that periods may have. */
const inYears = (period: string): Read<string> =>
  period < '1900' || period > '2100-12' ? fault('period') : read(period);

/** A period as it is written in tables. What could mean two things is refused. */
export function readPeriod(text: string): Read<string> {
  const cell = text.normalize('NFKC').trim();
  if (/^\d{4}년?$/.test(cell)) return inYears(cell.slice(0, 4));
  if (/^(FY|fy)\s?\d{4}$|회계연도|학년도|학년$/.test(cell)) return fault('period-kind');
  if (/^\d{4}[-./]\d{1,2}[-./]\d{1,2}/.test(cell) || /^\d{5,}$/.test(cell)) return fault('period-date');
  if (/^\d{4}\.[1-9]$/.test(cell)) return fault('period-ambiguous');
  const month = MONTH.exec(cell);
  if (month) return inYears(`${month[1]}-${month[2]}`);
  const part = /^(\d{4})[-. /]?([QqHh])([1-4])$|^(\d{4})[-. /]?([1-4])분기$/.exec(cell);
  if (part?.[4]) return inYears(`${part[4]}-Q${part[5]}`);
  if (part && !(part[2]?.toUpperCase() === 'H' && Number(part[3]) > 2))
    return inYears(`${part[1]}-${part[2]?.toUpperCase()}${part[3]}`);
  return fault('period');
}

/** The words for "all of them": a total stands for itself and is never one of the parts. */
const TOTALS: ReadonlySet<string> = new Set([
  '',
  '계',
  '합계',
  '총계',
  '소계',
  '전체',
  '남녀',
  'T',
  '_T',
  'total',
  'Total',
]);
const plainWord = (text: string): string => text.normalize('NFKC').replace(/[\s']/g, '');

export const TOTAL_SEX = 'T';
export const TOTAL_AGE = '_T';

export const isTotalWord = (text: string): boolean => TOTALS.has(plainWord(text));

export function readSex(text: string): Read<string> {
  const word = plainWord(text);
  if (TOTALS.has(word)) return read(TOTAL_SEX);
  if (/^(남|남자|남성|M|male|Male)$/.test(word)) return read('M');
  if (/^(여|여자|여성|F|female|Female)$/.test(word)) return read('F');
  return fault('sex');
}

/** Ages by completed years (만 나이): "65세이상" is 65+, "15세미만" is 0-14, "0 - 4세" is 0-4. */
export function readAge(text: string): Read<string> {
  const word = plainWord(text).replace(/^만/, '');
  if (TOTALS.has(word)) return read(TOTAL_AGE);
  const open = /^(\d{1,3})(?:세이상|\+|세\+)$/.exec(word);
  if (open) return read(`${Number(open[1])}+`);
  const below = /^(\d{1,3})세?미만$/.exec(word);
  if (below) return read(`0-${Number(below[1]) - 1}`);
  const range = /^(\d{1,3})세?[-~–](\d{1,3})세?$/.exec(word);
  if (range && Number(range[1]) < Number(range[2])) return read(`${Number(range[1])}-${Number(range[2])}`);
  const one = /^(\d{1,3})세?$/.exec(word);
  return one ? read(String(Number(one[1]))) : fault('age');
}

const STATUS_WORDS: Readonly<Record<string, ObservationStatus>> = {
  확정: 'A',
  잠정: 'P',
  추정: 'E',
  전망: 'F',
  단절: 'B',
  낮은신뢰도: 'U',
  비공개: 'C',
};

/** SDMX's letter or its Korean word; empty says nothing. */
export function readStatus(text: string): Read<ObservationStatus | null> {
  const word = plainWord(text);
  if (word === '') return read(null);
  const letter = OBSERVATION_STATUSES.find((status) => status === word) ?? STATUS_WORDS[word];
  return letter ? read(letter) : fault('status');
}
