import type { Issue } from '@yeondong/schema/rules';
import type { PlanLevel } from './version-state.js';

export interface SubmittedItem {
  readonly customerGroups: readonly string[];
  readonly outcomeStatement: string | null;
  readonly unlinkedReason: string | null;
  /** Proposed or confirmed links to an item of a plan above. */
  readonly upperLinks: number;
}

/** The annual plan stands below the others: each of its items says which of them it carries out. */
export const needsUpperLink = (level: PlanLevel): boolean => level === 'ANNUAL';

/** What an item must say before it goes to the head: for whom, to what end, and what it carries out or why nothing. */
export function checkSubmit(item: SubmittedItem, level: PlanLevel, path: Issue['path']): readonly Issue[] {
  const missing = (code: string): Issue => ({ path, code });
  return [
    ...(item.customerGroups.length === 0 ? [missing('plan-sync.item.customers-required')] : []),
    ...(item.outcomeStatement === null ? [missing('plan-sync.item.outcome-required')] : []),
    ...(needsUpperLink(level) && item.upperLinks === 0 && item.unlinkedReason === null
      ? [missing('plan-sync.item.unlinked')]
      : []),
  ];
}
