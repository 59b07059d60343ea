import { big, compare, type DecimalText, sum } from '../kernel/decimal.js';
import type { Issue } from '../kernel/errors.js';

/** A criterion with the most points that it gives. */
export interface Criterion {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly most: number;
}

/** A grade from a result on, until the next one above. */
export interface GradeBand {
  readonly grade: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly from: DecimalText;
}

/** Points that a member of a panel gives for one criterion. */
export interface GivenPoints {
  readonly criterion: string;
  readonly points: DecimalText;
}

const WHOLE = 100;

/** What is wrong with a set of criteria: each stands once, and their points sum to 100. */
export function checkCriteria(criteria: readonly Criterion[]): Issue[] {
  const issues: Issue[] = [];
  const total = criteria.reduce((points, { most }) => points + most, 0);
  if (total !== WHOLE || criteria.some(({ most }) => most <= 0))
    issues.push({ path: ['input', 'criteria'], code: 'panel.criteria-sum', params: { total } });
  if (new Set(criteria.map(({ code }) => code)).size !== criteria.length)
    issues.push({ path: ['input', 'criteria'], code: 'panel.criteria-twice' });
  return issues;
}

/** What is wrong with bands: from the highest down each begins below the one before, so that none overlaps. */
export function checkBands(bands: readonly Pick<GradeBand, 'from'>[], field = 'grades'): Issue[] {
  const falls = bands.every(({ from }, at) => at === 0 || compare(from, bands[at - 1]?.from as DecimalText) < 0);
  const inside = bands.every(({ from }) => compare(from, '0') >= 0 && compare(from, String(WHOLE)) <= 0);
  return falls && inside ? [] : [{ path: ['input', field], code: 'panel.bands' }];
}

/** What is wrong with a member's points: one for each criterion, none above its most, halves only where allowed. */
export function checkPoints(given: readonly GivenPoints[], criteria: readonly Criterion[], halves: boolean): Issue[] {
  const unknown = given.findIndex(({ criterion }) => !criteria.some(({ code }) => code === criterion));
  if (unknown >= 0) return [issue(unknown, 'panel.points-unknown')];
  if (given.length !== criteria.length || new Set(given.map(({ criterion }) => criterion)).size !== given.length)
    return [{ path: ['input', 'points'], code: 'panel.points-each' }];
  return checkGiven(given, criteria, halves);
}

/** As {@link checkPoints}, for a sheet that is not finished: criteria may be left out. */
export function checkGiven(given: readonly GivenPoints[], criteria: readonly Criterion[], halves: boolean): Issue[] {
  return given.flatMap(({ criterion, points }, at) => {
    const most = criteria.find(({ code }) => code === criterion)?.most;
    if (most === undefined || given.findIndex((other) => other.criterion === criterion) !== at)
      return [issue(at, 'panel.points-unknown')];
    if (compare(points, '0') < 0 || compare(points, String(most)) > 0)
      return [issue(at, 'panel.points-range', { most })];
    const steps = big(points).times(halves ? 2 : 1);
    return steps.eq(steps.round(0)) ? [] : [issue(at, 'panel.points-step')];
  });
}

const issue = (at: number, code: string, params: Record<string, number> = {}): Issue => ({
  path: ['input', 'points', at, 'points'],
  code,
  params,
});

export const totalOf = (given: readonly GivenPoints[]): DecimalText => sum(given.map(({ points }) => points));

/** The grade of a published result; the lower bound belongs to it. None below the lowest. */
export const gradeOf = (result: DecimalText, bands: readonly GradeBand[]): string | null =>
  bands.find(({ from }) => compare(result, from) >= 0)?.grade ?? null;
