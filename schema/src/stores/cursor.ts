import { refuse } from '../kernel/errors.js';
import type { Param } from '../kernel/sql.js';

/** A position: the sort values of a row and a hash of the order they belong to. */
export const encodeCursor = (values: readonly Param[], hash: string): string =>
  Buffer.from(JSON.stringify([hash, ...values])).toString('base64url');

/** Refuses what is no cursor, and cursors of another order. */
export function decodeCursor(cursor: string, hash: string, argument: string): readonly Param[] {
  let given: unknown;
  try {
    given = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse('cursor.invalid', [argument]);
  }
  if (
    !Array.isArray(given) ||
    given[0] !== hash ||
    given.some((value) => typeof value === 'object' && value !== null)
  ) {
    throw refuse('cursor.invalid', [argument]);
  }
  return given.slice(1) as Param[];
}
