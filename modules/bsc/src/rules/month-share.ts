import { big, type DecimalText } from '@yeondong/schema/rules';
import type { PeriodAggregation } from './aggregation.js';
import { kept } from './precision.js';
import { looksBack, type ScoreMethod } from './score-rule.js';

/** Months of the year, 1 to 12, that a department answers for a KPI that was transferred; null: from or to the year's end. */
export interface MonthShare {
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
}

export const isShared = ({ fromMonth, toMonth }: MonthShare): boolean => fromMonth !== null || toMonth !== null;

/** The months of the share up to a month of the year. */
const heldBy = ({ fromMonth, toMonth }: MonthShare, month: number): number =>
  Math.max(0, Math.min(month, toMonth ?? month) - (fromMonth ?? 1) + 1);

/** What a weight counts by a month: as many of the months so far as the department has answered for. */
export const sharedWeight = (weight: DecimalText, share: MonthShare, month: number): DecimalText =>
  isShared(share) ? kept(big(weight).times(heldBy(share, month)).div(month)) : weight;

export interface SplitFacts {
  readonly aggregation: PeriodAggregation;
  readonly cumulative: boolean;
  readonly method: ScoreMethod;
  readonly hasProfile: boolean;
}

/**
 * Whether each department is scored by the results of its own months. What adds up over the year and is compared with
 * other years, with a baseline or with a target that no month is planned of, has one score at the year's end for both.
 */
export function splitsByMonths({ aggregation, cumulative, method, hasProfile }: SplitFacts): boolean {
  if (cumulative && aggregation !== 'LAST') return false;
  const addsUp = aggregation === 'SUM' || cumulative;
  return !addsUp || (hasProfile && !looksBack(method) && method !== 'M1_B');
}

/** From which month to which a share is scored at a month; null where nothing of it is due yet. */
export function scoredSpan(
  share: MonthShare,
  month: number,
  byMonths: boolean,
): { readonly since: number; readonly until: number } | null {
  if (!isShared(share)) return { since: 1, until: month };
  if (!byMonths) return month === 12 ? { since: 1, until: 12 } : null;
  const since = share.fromMonth ?? 1;
  return month < since ? null : { since, until: Math.min(month, share.toMonth ?? month) };
}
