import { big, compare, type DecimalText, type Issue, sum } from '@yeondong/schema/rules';
import type { PeriodAggregation } from './aggregation.js';
import { kept } from './precision.js';

/** Planned value of each month, January first, in the KPI's unit: what the month adds (SUM) or stands at (others). */
export type TargetProfile = readonly DecimalText[];

const MONTHS = 12;

/**
 * What is wrong with a profile: not twelve months (`bsc.profile.months`), a SUM profile that does not add up to the
 * year's target (`bsc.profile.sum`), a LAST profile that does not end at it (`bsc.profile.end`).
 */
export const checkTargetProfile = (
  kind: PeriodAggregation,
  target: DecimalText,
  profile: TargetProfile,
): readonly Issue[] => {
  const path = ['profile'];
  if (profile.length !== MONTHS) return [{ path, code: 'bsc.profile.months', params: { months: profile.length } }];
  const total = sum(profile);
  if (kind === 'SUM' && compare(total, target) !== 0)
    return [{ path, code: 'bsc.profile.sum', params: { sum: total, target } }];
  const end = profile.at(-1) ?? '0';
  if (kind === 'LAST' && compare(end, target) !== 0)
    return [{ path: [...path, MONTHS - 1], code: 'bsc.profile.end', params: { end, target } }];
  return [];
};

/**
 * What the year's target asks for by the end of a month (1–12). SUM: the profile's months so far; AVG: their mean;
 * others: the month's own level. Without a profile a level is asked for all year long, and a SUM has no answer (null)
 * before December: the target's twelfths are nobody's plan. Months that were 해당없음 ask for nothing, nor do those before
 * `since`, from where on a department answers.
 */
export const proratedTarget = (
  kind: PeriodAggregation,
  target: DecimalText,
  profile: TargetProfile | null,
  month: number,
  notApplicable: readonly number[] = [],
  since = 1,
): DecimalText | null => {
  if (profile === null) return kind === 'SUM' && month < MONTHS ? null : target;
  const soFar = profile.slice(0, month).filter((_, at) => at + 1 >= since && !notApplicable.includes(at + 1));
  if (kind === 'SUM') return sum(soFar);
  if (kind === 'AVG') return kept(big(sum(soFar)).div(soFar.length));
  return profile[month - 1] ?? null;
};
