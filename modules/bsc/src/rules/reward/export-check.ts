import { compare, type DecimalText, type Issue, refuse, refuseAll } from '@yeondong/schema/rules';
import { isFinal, type ScorecardState } from '../life/states.js';

/** Results go into rewards together, once every scorecard of the year is final. */
export function checkRewardYear(statuses: readonly ScorecardState[]): void {
  const open = statuses.filter((status) => !isFinal(status)).length;
  if (open > 0 || statuses.length === 0) throw refuse('bsc.reward.not-final', ['input', 'year'], { open });
}

export interface GradePoints {
  readonly grade: string;
  readonly points: DecimalText;
}

/** Every grade of the scheme once, none below 0, a better grade never with fewer points. */
export function checkGradePoints(given: readonly GradePoints[], grades: readonly string[]): void {
  const issues: Issue[] = [];
  const named = given.map(({ grade }) => grade);
  if (named.length !== grades.length || grades.some((grade) => !named.includes(grade)))
    issues.push({ path: ['input', 'points'], code: 'bsc.reward.grades', params: { grades: grades.join(', ') } });
  const ordered = grades.flatMap((name) => given.find(({ grade }) => grade === name) ?? []);
  given.forEach((own, index) => {
    const path = ['input', 'points', index, 'points'];
    const above = ordered[ordered.indexOf(own) - 1];
    if (compare(own.points, '0') < 0) issues.push({ path, code: 'bsc.scheme.negative' });
    else if (above && compare(own.points, above.points) > 0) issues.push({ path, code: 'bsc.reward.points-order' });
  });
  refuseAll(issues);
}
