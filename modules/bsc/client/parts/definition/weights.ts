import { readNumber } from '@yeondong/client/kit';

const PLACES = 6;

/** A weight as typed, in millionths; null where it is no number. Whole numbers, so that 33.3 + 33.3 + 33.4 is 100. */
function millionths(text: string): bigint | null {
  const read = readNumber(text);
  if (read.kind === 'empty') return 0n;
  if (read.kind !== 'number') return null;
  const [whole = '0', fraction = ''] = read.value.replace('-', '').split('.');
  if (fraction.length > PLACES) return null;
  const value = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return read.value.startsWith('-') ? -value : value;
}

export interface WeightSum {
  /** As decimal text; null while a weight cannot be read. */
  readonly sum: string | null;
  readonly exact: boolean;
}

const FULL = 100_000_000n;

/** The sum of weights as typed, and whether it is exactly 100. */
export function weightSum(weights: readonly string[]): WeightSum {
  const read = weights.map(millionths);
  if (read.some((value) => value === null)) return { sum: null, exact: false };
  const total = read.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);
  const digits = total.toString().padStart(PLACES + 1, '0');
  const text = `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/, '');
  return { sum: text, exact: total === FULL };
}
