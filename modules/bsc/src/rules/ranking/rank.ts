import { compare, type DecimalText } from '@yeondong/schema/rules';
import { bandOf, type GradeBand, type GradingMode, gradesByQuota } from './grade.js';

export interface Entrant {
  readonly department: number;
  readonly group: number | null;
  /** As published. */
  readonly total: DecimalText | null;
  /** 참고: too little of the year is in; listed without rank. */
  readonly provisional: boolean;
  /** Created during the year: ranked among its like. */
  readonly apart: boolean;
}

export interface RankScheme {
  readonly grading: GradingMode;
  readonly grades: readonly GradeBand[];
  readonly tiesGoUp: boolean;
  readonly denseRank: boolean;
  /** A group with fewer ranked departments has no quota. */
  readonly leastGroup: number;
}

export interface Standing {
  readonly cityRank: number | null;
  readonly groupRank: number | null;
  readonly grade: string | null;
}

interface Ranked extends Entrant {
  readonly total: DecimalText;
}

const isRanked = (entrant: Entrant): entrant is Ranked => entrant.total !== null && !entrant.provisional;

/** Competition ranks 1, 2, 2, 4 of totals in descending order; dense ones 1, 2, 2, 3. */
export function ranksOf(totals: readonly DecimalText[], dense: boolean): number[] {
  const ranks: number[] = [];
  totals.forEach((total, index) => {
    const tied = index > 0 && compare(totals[index - 1] as DecimalText, total) === 0;
    if (tied) ranks.push(ranks[index - 1] as number);
    else ranks.push(dense ? (ranks[index - 1] ?? 0) + 1 : index + 1);
  });
  return ranks;
}

const bestFirst = (entrants: readonly Ranked[]): Ranked[] =>
  [...entrants].sort((one, other) => compare(other.total, one.total) || one.department - other.department);

function gradesOf(sorted: readonly Ranked[], scheme: RankScheme, apart: boolean): string[] {
  const totals = sorted.map(({ total }) => total);
  const byQuota = scheme.grading === 'QUOTA' && !apart && sorted.length >= scheme.leastGroup;
  return byQuota
    ? gradesByQuota(scheme.grades, totals, scheme.tiesGoUp)
    : totals.map((total) => bandOf(scheme.grades, total));
}

/** Rank and grade of every department, in the order given: in the whole city, and in its group. */
export function standings(entrants: readonly Entrant[], scheme: RankScheme): Standing[] {
  const found = new Map<number, { -readonly [Key in keyof Standing]: Standing[Key] }>();
  const ranked = entrants.filter(isRanked);
  const city = bestFirst(ranked.filter(({ apart }) => !apart));
  const cityRanks = ranksOf(
    city.map(({ total }) => total),
    scheme.denseRank,
  );
  const cityRank = new Map(city.map(({ department }, index) => [department, cityRanks[index] as number]));
  const keyOf = ({ apart, group }: Ranked): string => (apart ? 'apart' : String(group));
  for (const key of new Set(ranked.map(keyOf))) {
    const sorted = bestFirst(ranked.filter((entrant) => keyOf(entrant) === key));
    const totals = sorted.map(({ total }) => total);
    const ranks = ranksOf(totals, scheme.denseRank);
    const grades = gradesOf(sorted, scheme, key === 'apart');
    sorted.forEach(({ department }, index) => {
      const own = { groupRank: ranks[index] ?? null, grade: grades[index] ?? null };
      found.set(department, { cityRank: cityRank.get(department) ?? null, ...own });
    });
  }
  return entrants.map(({ department }) => found.get(department) ?? { cityRank: null, groupRank: null, grade: null });
}
