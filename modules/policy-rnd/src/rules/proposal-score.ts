import { big, compare, type DecimalText, decimalText, type Issue, round, sum } from '@yeondong/schema/rules';

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

export interface GivenPoints {
  readonly criterion: string;
  readonly points: DecimalText;
}

const WHOLE = 100;
/** From so many evaluators on the highest and the lowest total are left out. */
const TRIMMED_FROM = 5;
const PLACES = 2;

/** What is wrong with a set of criteria and its grades: points sum to 100, grades fall from one to the next. */
export function checkRule(criteria: readonly Criterion[], bands: readonly GradeBand[]): Issue[] {
  const issues: Issue[] = [];
  const total = criteria.reduce((points, { most }) => points + most, 0);
  if (total !== WHOLE || criteria.some(({ most }) => most <= 0))
    issues.push({ path: ['input', 'criteria'], code: 'policy-rnd.rule.sum', params: { total } });
  if (new Set(criteria.map(({ code }) => code)).size !== criteria.length)
    issues.push({ path: ['input', 'criteria'], code: 'policy-rnd.rule.twice' });
  const falls = bands.every(({ from }, at) => at === 0 || compare(from, bands[at - 1]?.from as DecimalText) < 0);
  const inside = bands.every(({ from }) => compare(from, '0') >= 0 && compare(from, String(WHOLE)) <= 0);
  if (!falls || !inside) issues.push({ path: ['input', 'grades'], code: 'policy-rnd.rule.grades' });
  return issues;
}

/** What is wrong with an evaluator's points: one for each criterion, none above its most, halves only where allowed. */
export function checkPoints(given: readonly GivenPoints[], criteria: readonly Criterion[], halves: boolean): Issue[] {
  const unknown = given.findIndex(({ criterion }) => !criteria.some(({ code }) => code === criterion));
  if (unknown >= 0) return [issue(unknown, 'policy-rnd.score.unknown')];
  if (given.length !== criteria.length || new Set(given.map(({ criterion }) => criterion)).size !== given.length)
    return [{ path: ['input', 'points'], code: 'policy-rnd.score.each' }];
  return given.flatMap(({ criterion, points }, at) => {
    const most = criteria.find(({ code }) => code === criterion)?.most ?? 0;
    if (compare(points, '0') < 0 || compare(points, String(most)) > 0)
      return [issue(at, 'policy-rnd.score.range', { most })];
    const steps = big(points).times(halves ? 2 : 1);
    return steps.eq(steps.round(0)) ? [] : [issue(at, 'policy-rnd.score.step')];
  });
}

const issue = (at: number, code: string, params: Record<string, number> = {}): Issue => ({
  path: ['input', 'points', at, 'points'],
  code,
  params,
});

export const totalOf = (given: readonly GivenPoints[]): DecimalText => sum(given.map(({ points }) => points));

/** The mean of the totals, published with two places; without the highest and the lowest from five on. */
export function resultOf(totals: readonly DecimalText[]): DecimalText | null {
  if (totals.length === 0) return null;
  const sorted = [...totals].sort(compare);
  const counted = sorted.length >= TRIMMED_FROM ? sorted.slice(1, -1) : sorted;
  return round(decimalText(big(sum(counted)).div(counted.length)), PLACES);
}

/** The grade of a published result; the lower bound belongs to it. None below the lowest. */
export const gradeOf = (result: DecimalText, bands: readonly GradeBand[]): string | null =>
  bands.find(({ from }) => compare(result, from) >= 0)?.grade ?? null;
