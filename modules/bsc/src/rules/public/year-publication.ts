import { refuse } from '@yeondong/schema/rules';
import { isFinal, type ScorecardState } from '../life/states.js';

/** The scorecards of a year are published together, once all of them are final. */
export function checkYearIsFinal(statuses: readonly ScorecardState[]): void {
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
