import { refuse } from './errors.js';

/** Whole won as an integer within 2^53; negative for a cut or a deficit. */
export type Won = number;

/** Refuses `money.invalid` (not a number), `money.fraction` and `money.too-large` (beyond 2^53, where digits are lost). */
export const parseWon = (value: unknown): Won => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse('money.invalid');
  if (!Number.isInteger(value)) throw refuse('money.fraction');
  if (!Number.isSafeInteger(value)) throw refuse('money.too-large');
  return value === 0 ? 0 : value;
};

/** Exact sum of whole won. Refuses `money.too-large` when the total leaves the exact range. */
export const sumWon = (values: readonly Won[]): Won => values.reduce((total, value) => parseWon(total + value), 0);
