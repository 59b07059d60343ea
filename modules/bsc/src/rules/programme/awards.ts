import { compare, type DecimalText, type Issue, refuseAll } from '@yeondong/schema/rules';

export interface AwardGradeShape {
  readonly count: number;
}

const MOST_AWARDS = 100;

/** A scheme has at least one grade, and each grade at least one award. Refuses with the place of each fault. */
export function checkGrades(grades: readonly AwardGradeShape[]): void {
  const path = ['input', 'grades'];
  const issues: Issue[] = grades.flatMap(({ count }, index) =>
    count < 1 || count > MOST_AWARDS
      ? [{ path: [...path, index, 'count'], code: 'bsc.award.count', params: { most: MOST_AWARDS } }]
      : [],
  );
  if (grades.length === 0) issues.push({ path, code: 'bsc.award.no-grades' });
  refuseAll(issues);
}

export const awardCount = (grades: readonly AwardGradeShape[]): number =>
  grades.reduce((sum, { count }) => sum + count, 0);

/** A department as it stands: its score as published, and how much of its weight it covers. */
export interface Candidate {
  readonly department: number;
  readonly score: DecimalText | null;
  readonly coverage: DecimalText | null;
}

export interface Proposal {
  /** Departments that the scores alone put into the grade. */
  readonly departments: readonly number[];
  /** Those between whom a tie leaves open who gets what is left of the grade: the committee's to decide. */
  readonly tied: readonly number[];
}

const LEAST_COVERAGE = '0.9';

const eligible = ({ score, coverage }: Candidate): boolean =>
  score !== null && coverage !== null && compare(coverage, LEAST_COVERAGE) >= 0;

/**
 * Who would get each grade by the scores as published, best first; `left` is what the grades above did not take. A tie at
 * the last prize of a grade is never broken here.
 */
export function proposeAwards(grades: readonly AwardGradeShape[], candidates: readonly Candidate[]): Proposal[] {
  let left = candidates
    .filter(eligible)
    .sort((a, b) => compare(b.score as DecimalText, a.score as DecimalText) || a.department - b.department);
  return grades.map(({ count }) => {
    const last = left[count - 1];
    const next = left[count];
    if (!last || !next || compare(last.score as DecimalText, next.score as DecimalText) !== 0) {
      const departments = left.slice(0, count).map(({ department }) => department);
      left = left.slice(count);
      return { departments, tied: [] };
    }
    const atEdge = (candidate: Candidate) => compare(candidate.score as DecimalText, last.score as DecimalText) === 0;
    const tied = left.filter(atEdge).map(({ department }) => department);
    const departments = left
      .slice(0, count)
      .filter((candidate) => !atEdge(candidate))
      .map(({ department }) => department);
    left = [];
    return { departments, tied };
  });
}
