import { refuse } from '@yeondong/schema/rules';

/** States of a scorecard from which its scores do not change any more. */
const FINAL: ReadonlySet<string> = new Set(['FINAL', 'PUBLISHED', 'REFLECTED', 'ARCHIVED']);

/** Whether what a scorecard says may be told as final. */
export const isFinal = (status: string): boolean => FINAL.has(status);

/** The scorecards of a year are published together, once all of them are final. */
export function checkYearIsFinal(statuses: readonly string[]): void {
  const path = ['input', 'year'];
  if (statuses.length === 0) throw refuse('bsc.year.no-scorecards', path);
  const open = statuses.filter((status) => !isFinal(status)).length;
  if (open > 0) throw refuse('bsc.year.not-final', path, { open });
}

export interface Edition {
  readonly hash: string;
  readonly sequence: number;
}

/** Whether contents make a new edition; a correction says why. */
export function isNewEdition(before: Edition | null, hash: string, reason: string | null): boolean {
  if (before === null) return true;
  if (before.hash === hash) return false;
  if (reason === null) throw refuse('bsc.publication.reason', ['input', 'reason']);
  return true;
}
