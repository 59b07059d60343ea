import { isDate } from '../kernel/calendar.js';
import { type DecimalText, parseDecimal } from '../kernel/decimal.js';
import { type NamedLine, type ReadCell, readBy } from './named-table.js';
import { inUnit, printedNumber } from './printed-number.js';
import { optionalText, requiredText } from './text-input.js';

/** Without spaces, in small letters and usual forms: how words of tables are compared. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** A dash stands for nothing, as an empty cell does. */
export const isEmptyCell = (text: string): boolean => text === '' || text === '-';

export const readRequired =
  (longest: number) =>
  (text: string): ReadCell<string> =>
    text === '' ? { fault: 'import.required' } : readBy(() => requiredText(text, longest, []));

export const readOptional =
  (longest: number) =>
  (text: string): ReadCell<string | null> =>
    readBy(() => (text === '-' ? null : optionalText(text, longest, [])));

/** 2006 or 2006년. */
export function readYear(text: string): ReadCell<number | null> {
  const cell = text.normalize('NFKC').replace(/\s/g, '');
  if (isEmptyCell(cell)) return { read: null };
  const [, year] = /^(\d{4})년?$/.exec(cell) ?? [];
  return year === undefined ? { fault: 'import.year' } : { read: Number(year) };
}

/** 2006-02-01, 2006.2.1. or 2006/2/1; empty means none. A day that does not exist is refused. */
export function readDay(text: string): ReadCell<string | null> {
  if (text.trim() === '') return { read: null };
  const parts = /^(\d{4})[-./]\s*(\d{1,2})[-./]\s*(\d{1,2})\.?$/.exec(text.trim());
  const day = parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : '';
  return isDate(day) ? { read: day } : { fault: 'date.invalid' };
}

/** An amount of won without fractions that numbers hold; a cell without a unit is in the one of its column. */
export const readWon =
  (unit: string) =>
  (text: string): ReadCell<number | null> => {
    const printed = printedNumber(text);
    if (printed.fault !== undefined) return printed;
    const { value, unit: own } = printed.read;
    const won = inUnit({ value, unit: own || unit }, '원');
    if (won.fault !== undefined || won.read === null) return won.fault === undefined ? { read: null } : won;
    const amount = Number(won.read);
    return Number.isSafeInteger(amount) && /^-?\d+$/.test(won.read) ? { read: amount } : { fault: 'import.won' };
  };

const STORED_PLACES = 6;

/** A number of the unit that the database holds without rounding. */
export const readAmount =
  (unit: string) =>
  (text: string): ReadCell<DecimalText | null> => {
    const number = printedNumber(text);
    const amount = number.fault === undefined ? inUnit(number.read, unit) : number;
    if (amount.fault !== undefined || amount.read === null) return amount;
    const digits = parseDecimal(amount.read).split('.')[1]?.length ?? 0;
    return digits > STORED_PLACES ? { fault: 'decimal.too-precise', params: { digits: STORED_PLACES } } : amount;
  };

const YES = /^(?:o|○|예|y|yes|true|1|해당없음)$/i;
const NO = /^(?:|x|×|아니오|n|no|false|0|-)$/i;

/** 예 or 아니오, as tables mark it. */
export function readMark(text: string): ReadCell<boolean> {
  const cell = text.normalize('NFKC').trim();
  if (YES.test(cell)) return { read: true };
  return NO.test(cell) ? { read: false } : { fault: 'import.mark' };
}

/** What choices are called in tables, in Korean and English, the usual word first. The code itself is read too. */
export type ChoiceWords<Choice extends string = string> = Readonly<Record<Choice, readonly string[]>>;

/** The choice that a cell names; `import.choice` tells the words that it may be. */
export function readChoice<Choice extends string>(words: ChoiceWords<Choice>, text: string): ReadCell<Choice> {
  const said = plain(text);
  const codes = Object.keys(words) as Choice[];
  const found = codes.find((code) => [code, ...words[code]].some((word) => plain(word) === said));
  if (found !== undefined) return { read: found };
  const choices = codes.map((code) => words[code][0] ?? code).join(', ');
  return text === '' ? { fault: 'import.required' } : { fault: 'import.choice', params: { choices } };
}

/** A record that a cell may name, by code or title. */
export interface NamedRecord {
  readonly key: number;
  readonly names: readonly (string | null)[];
}

export const isCalled = (text: string, { names }: NamedRecord): boolean =>
  names.some((name) => name !== null && plain(name) === plain(text));

const indexes = new WeakMap<readonly NamedRecord[], ReadonlyMap<string, readonly NamedRecord[]>>();

/** Records by all that they are called. */
function indexOf(among: readonly NamedRecord[]): ReadonlyMap<string, readonly NamedRecord[]> {
  const known = indexes.get(among);
  if (known) return known;
  const index = new Map<string, NamedRecord[]>();
  for (const record of among)
    for (const name of new Set(record.names.flatMap((each) => (each === null ? [] : plain(each)))))
      index.set(name, [...(index.get(name) ?? []), record]);
  indexes.set(among, index);
  return index;
}

/** The record that a cell names; where several are called so, the one that stands. */
export function recordInCell<Column extends string>(
  line: NamedLine<Column>,
  column: Column,
  among: readonly NamedRecord[],
  standing?: number | null,
): number | null {
  const text = line.text(column);
  if (isEmptyCell(text)) return null;
  const found = indexOf(among).get(plain(text)) ?? [];
  if (found.some(({ key }) => key === standing)) return standing ?? null;
  if (found.length > 1) return line.refuse(column, 'import.ambiguous', { count: found.length });
  return found[0]?.key ?? line.refuse(column, 'import.unknown');
}
