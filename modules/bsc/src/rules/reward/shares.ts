import { compare, type DecimalText, refuse } from '@yeondong/schema/rules';
import { type GradeBand, gradesByQuota } from '../ranking/grade.js';

export const REWARD_KINDS = ['BONUS', 'PERSONNEL_RATING', 'TALENT'] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];

/** Why a department gets nothing from a reward: listed without rank, ranked among its like, or without a score. */
export const REWARD_BARS = ['PROVISIONAL', 'APART', 'NO_SCORE'] as const;
export type RewardBar = (typeof REWARD_BARS)[number];

/** A department as the year's final ranking has it. */
export interface RewardEntrant {
  /** As published. */
  readonly total: DecimalText | null;
  readonly grade: string | null;
  readonly provisional: boolean;
  readonly apart: boolean;
}

export interface RewardGrade {
  readonly name: string;
  /** Percent of the ranked. */
  readonly payQuota: number;
  readonly payRate: DecimalText;
  /** Points in the personnel rating; null while nobody has set them. */
  readonly ratingPoints: DecimalText | null;
}

export interface RewardScheme {
  readonly grades: readonly RewardGrade[];
  readonly tiesGoUp: boolean;
}

/** What one department gets; only the members of the reward's own kind are filled. */
export interface RewardShare {
  readonly payGroup: string | null;
  readonly payRate: DecimalText | null;
  readonly ratingPoints: DecimalText | null;
  readonly inPool: boolean | null;
  readonly bar: RewardBar | null;
}

const NOTHING: RewardShare = { payGroup: null, payRate: null, ratingPoints: null, inPool: null, bar: null };
/** Departments of these grades, from the best, make the pool of talent management. */
const POOL_GRADES = 2;

/** What every department gets from a kind of reward, in the order given. */
export function rewardShares(
  kind: RewardKind,
  entrants: readonly RewardEntrant[],
  scheme: RewardScheme,
): RewardShare[] {
  if (kind === 'BONUS') return payGroups(entrants, scheme);
  const grades = new Map(scheme.grades.map((grade, at) => [grade.name, { ...grade, at }]));
  return entrants.map((entrant) => {
    const grade = grades.get(entrant.grade ?? '');
    if (!grade) return { ...NOTHING, bar: barOf(entrant) };
    if (kind === 'TALENT') return { ...NOTHING, inPool: grade.at < POOL_GRADES };
    return { ...NOTHING, ratingPoints: grade.ratingPoints };
  });
}

/** Pay groups by their shares of all ranked departments of the city, with ties at a boundary as for grades. */
function payGroups(entrants: readonly RewardEntrant[], { grades, tiesGoUp }: RewardScheme): RewardShare[] {
  const ranked = entrants
    .map((entrant, at) => ({ at, total: entrant.total ?? '', bar: payBarOf(entrant) }))
    .filter(({ bar }) => bar === null)
    .sort((one, other) => compare(other.total, one.total) || one.at - other.at);
  const bands = grades.map(({ name, payQuota }): GradeBand => ({ name, least: '0', quota: payQuota }));
  const names = gradesByQuota(
    bands,
    ranked.map(({ total }) => total),
    tiesGoUp,
  );
  const rates = new Map(grades.map(({ name, payRate }) => [name, payRate]));
  const groups = new Map(ranked.map(({ at }, index) => [at, names[index] as string]));
  return entrants.map((entrant, at) => {
    const payGroup = groups.get(at) ?? null;
    const payRate = payGroup === null ? null : (rates.get(payGroup) ?? null);
    return { ...NOTHING, payGroup, payRate, bar: payBarOf(entrant) };
  });
}

const barOf = ({ provisional }: RewardEntrant): RewardBar => (provisional ? 'PROVISIONAL' : 'NO_SCORE');

/** Shares are of departments ranked in the whole city; one ranked apart has none of them. */
function payBarOf(entrant: RewardEntrant): RewardBar | null {
  if (entrant.provisional || entrant.total === null) return barOf(entrant);
  return entrant.apart ? 'APART' : null;
}

/** Points of the personnel rating are the city's to set: no plan and no rule states them. */
export function checkRatingPoints(grades: readonly RewardGrade[]): void {
  const open = grades.filter(({ ratingPoints }) => ratingPoints === null).map(({ name }) => name);
  if (open.length > 0) throw refuse('bsc.reward.no-points', ['input', 'kind'], { grades: open.join(', ') });
}
