import { compare, type DecimalText, refuseAll } from '@yeondong/schema/rules';

/** How the departments below a bureau or the city weigh in its score. */
export const UNIT_WEIGHTINGS = ['EQUAL', 'STAFF', 'BUDGET'] as const;
export type UnitWeighting = (typeof UNIT_WEIGHTINGS)[number];

interface Size {
  /** Authorized persons. */
  readonly staff: number | null;
  /** Won of the year. */
  readonly budget: DecimalText | null;
}

/** A size that is given is above 0: a department of nobody would vanish from the score above it. */
export function checkSize({ staff, budget }: Size): void {
  const code = 'bsc.amount.not-positive';
  refuseAll([
    ...(staff !== null && staff < 1 ? [{ path: ['input', 'staff'], code }] : []),
    ...(budget !== null && compare(budget, '0') <= 0 ? [{ path: ['input', 'budget'], code }] : []),
  ]);
}

/** What a department weighs; null where its size is not known, which is never guessed. */
export function unitWeight(by: UnitWeighting, size: Size | undefined): DecimalText | null {
  if (by === 'EQUAL') return '1';
  if (by === 'STAFF') return size?.staff == null ? null : String(size.staff);
  return size?.budget ?? null;
}
