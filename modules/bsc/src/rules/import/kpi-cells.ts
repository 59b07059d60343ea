import { type ReadCell, readAmount } from '@yeondong/schema/rules';
import type { Band } from '../score-rule.js';

/** A whole number of the unit, such as 30일 or 2σ. */
export const readWhole =
  (unit: string) =>
  (text: string): ReadCell<number | null> => {
    const amount = readAmount(unit)(text);
    if (amount.fault !== undefined) return amount;
    if (amount.read === null) return { read: null };
    return /^-?\d{1,9}$/.test(amount.read) ? { read: Number(amount.read) } : { fault: 'import.whole' };
  };

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
