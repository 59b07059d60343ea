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

/** A department as it stands in the ranking of the year. */
export interface Candidate {
  readonly department: number;
  /** Its total, as published. */
  readonly score: DecimalText | null;
  readonly coverage: DecimalText | null;
  /** Before bonus and penalty, as published. */
  readonly base: DecimalText | null;
  /** Σ points of its outcome KPIs. */
  readonly outcomePoints: DecimalText;
  readonly late: number;
  readonly penalty: DecimalText;
  /** Runs the evaluation (관리부서). */
  readonly managing: boolean;
  readonly misconduct: boolean;
  readonly provisional: boolean;
  /** Created during the year. */
  readonly apart: boolean;
}

export interface Proposal {
  /** Departments that the total and the tie chain put into the grade, with what decided. */
  readonly departments: readonly Placed[];
  /** Those between whom a tie leaves open who gets what is left of the grade: the committee's to decide. */
  readonly tied: readonly number[];
}

export interface Placed {
  readonly department: number;
  /** What set it before the next one; null where its total alone did. */
  readonly tieBreak: TieBreak | null;
}

const LEAST_COVERAGE = '0.9';

export const AWARD_BARS = ['MANAGING', 'MISCONDUCT', 'APART', 'NO_SCORE', 'COVERAGE'] as const;
export type AwardBar = (typeof AWARD_BARS)[number];

/** Why a department gets no award, whatever its total; null where it may. */
export function awardBar(candidate: Candidate): AwardBar | null {
  const { score, coverage, provisional, apart, managing, misconduct } = candidate;
  if (managing) return 'MANAGING';
  if (misconduct) return 'MISCONDUCT';
  if (apart) return 'APART';
  if (score === null) return 'NO_SCORE';
  const covered = !provisional && coverage !== null && compare(coverage, LEAST_COVERAGE) >= 0;
  return covered ? null : 'COVERAGE';
}

/**
 * How many that may get an award have at least the total of this department, itself among them. A later correction
 * that moves the department, or lets another come level, makes it another number.
 */
export function contendersOf(candidates: readonly Candidate[], department: number): number | null {
  const own = candidates.find((candidate) => candidate.department === department);
  const score = own?.score;
  if (score == null) return null;
  return candidates.filter(
    (candidate) => awardBar(candidate) === null && candidate.score !== null && compare(candidate.score, score) >= 0,
  ).length;
}

/** What is looked at, one after the other, where totals are alike; after the last of them the committee decides. */
export const TIE_BREAKS = ['BASE', 'OUTCOME', 'LATE', 'PENALTY'] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

type Order = (one: Candidate, other: Candidate) => number;

const higher = (one: DecimalText | null, other: DecimalText | null): number => compare(other ?? '0', one ?? '0');

const BY: Readonly<Record<TieBreak, Order>> = {
  BASE: (one, other) => higher(one.base, other.base),
  OUTCOME: (one, other) => higher(one.outcomePoints, other.outcomePoints),
  LATE: (one, other) => one.late - other.late,
  PENALTY: (one, other) => compare(one.penalty, other.penalty),
};

const byTotal: Order = (one, other) => higher(one.score, other.score);

/** What sets two departments apart; null where nothing does. */
const tieBreakOf = (one: Candidate, other: Candidate): TieBreak | null =>
  TIE_BREAKS.find((step) => BY[step](one, other) !== 0) ?? null;

const inOrder: Order = (one, other) => {
  const total = byTotal(one, other);
  if (total !== 0) return total;
  const step = tieBreakOf(one, other);
  return step ? BY[step](one, other) : 0;
};

/** Awards given already, by the place of their grade. */
export type Given = readonly (readonly number[])[];

/**
 * Who would get what is left of each grade, best first. A tie at the last prize of a grade is never broken here: while it
 * stands, nothing below is proposed.
 */
export function proposeAwards(
  grades: readonly AwardGradeShape[],
  candidates: readonly Candidate[],
  given: Given = [],
): Proposal[] {
  const taken = new Set(given.flat());
  let left = candidates
    .filter((candidate) => awardBar(candidate) === null && !taken.has(candidate.department))
    .sort((one, other) => inOrder(one, other) || one.department - other.department);
  return grades.map(({ count }, at) => {
    const open = count - (given[at]?.length ?? 0);
    const { proposal, rest } = placed(left, open);
    left = rest;
    return proposal;
  });
}

function placed(left: readonly Candidate[], open: number): { proposal: Proposal; rest: Candidate[] } {
  if (open <= 0) return { proposal: { departments: [], tied: [] }, rest: [...left] };
  const [last, next] = [left[open - 1], left[open]];
  const tied = last && next && inOrder(last, next) === 0 ? left.filter((each) => inOrder(each, last) === 0) : [];
  const sure = left.slice(0, open).filter((each) => !tied.includes(each));
  const departments = sure.map((each) => ({ department: each.department, tieBreak: decidedBy(each, left) }));
  const rest = tied.length > 0 ? [] : left.slice(open);
  return { proposal: { departments, tied: tied.map(({ department }) => department) }, rest };
}

/** What set the department before the next one, where their totals are alike. */
function decidedBy(candidate: Candidate, ordered: readonly Candidate[]): TieBreak | null {
  const next = ordered[ordered.indexOf(candidate) + 1];
  return next && byTotal(candidate, next) === 0 ? tieBreakOf(candidate, next) : null;
}
