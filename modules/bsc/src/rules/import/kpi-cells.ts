import { inUnit, parseDecimal, printedNumber, type ReadCell } from '@yeondong/schema/rules';
import type { Band } from '../score-rule.js';

const STORED_PLACES = 6;

/** A number of the unit that the database holds without rounding. */
export const readAmount =
  (unit: string) =>
  (text: string): ReadCell<string | null> => {
    const number = printedNumber(text);
    const amount = number.fault === undefined ? inUnit(number.read, unit) : number;
    if (amount.fault !== undefined || amount.read === null) return amount;
    const digits = parseDecimal(amount.read).split('.')[1]?.length ?? 0;
    return digits > STORED_PLACES ? { fault: 'decimal.too-precise', params: { digits: STORED_PLACES } } : amount;
  };

/** A whole number of the unit, such as 30일 or 2σ. */
export const readWhole =
  (unit: string) =>
  (text: string): ReadCell<number | null> => {
    const amount = readAmount(unit)(text);
    if (amount.fault !== undefined) return amount;
    if (amount.read === null) return { read: null };
    return /^-?\d{1,9}$/.test(amount.read) ? { read: Number(amount.read) } : { fault: 'bsc.import.whole' };
  };

/** 2006 or 2006년. */
export function readYear(text: string): ReadCell<number | null> {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '' || plain === '-') return { read: null };
  const [, year] = /^(\d{4})년?$/.exec(plain) ?? [];
  return year === undefined ? { fault: 'bsc.import.year' } : { read: Number(year) };
}

const FAULTY_BANDS = { fault: 'bsc.import.bands' } as const;

/** Bands as a definition sheet prints them, `0~60 → 60 / 60~ → 100`; an end left out is open. */
export function readBands(text: string): ReadCell<readonly Band[] | null> {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || plain === '-') return { read: null };
  const bands: Band[] = [];
  for (const part of plain.split(/[/;\n]/)) {
    const [, from = '', to = '', points = ''] = /^([^~]*)[~∼]([^→]*?)(?:→|->)(.*)$/.exec(part.trim()) ?? [];
    const [first, last, given] = [from, to, points].map((end) => readAmount('')(end.trim()));
    if (first?.fault !== undefined || last?.fault !== undefined || given?.fault !== undefined) return FAULTY_BANDS;
    if (first == null || last == null || given?.read == null) return FAULTY_BANDS;
    bands.push({ from: first.read, to: last.read, points: given.read });
  }
  return { read: bands };
}

/** Codes, each once, set apart by commas. */
export const readCodes = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize('NFKC')
      .split(/[,;\s]+/)
      .filter((code) => code !== '' && code !== '-'),
  ),
];
