import { refuse, requiredText, writeRightIn } from '@yeondong/schema';

export const REASON_LENGTH = 1000;

/** The office is that of the policy officer. */
export const { isOffice, requireModuleOn, requireWritable } = writeRightIn('policy-rnd', ['policy']);

/** Why something is refused, held or given up; asked for at its field of the input. */
export const reasonOf = (reason: string | null | undefined): string =>
  requiredText(reason, REASON_LENGTH, ['input', 'reason']);

/** An amount that may be left out, refused below nothing. */
export function notNegative(amount: number | null | undefined, field: string): number | null {
  if (amount !== null && amount !== undefined && amount < 0) throw refuse('policy-rnd.negative', ['input', field]);
  return amount ?? null;
}

/** What a step needs, at its field of the input. */
export function needed<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw refuse('policy-rnd.needed', ['input', field]);
  return value;
}

interface Aimed {
  readonly domain?: string | null;
  readonly facets?: readonly string[] | null;
}

/** A policy or an analysis is aimed at a domain, or at a region, a program or a group. */
export function requireAim({ domain, facets }: Aimed): void {
  if (!facets || facets.length === 0) needed(domain, 'domain');
}
