import type { PlanLevel } from '../version-state.js';

/** What stands in the way of rolling a plan to a year, or is worth knowing before. */
export const ROLL_OBSTACLES = [
  'PLAN_CLOSED',
  'OUTSIDE_PLAN',
  'NO_BASE',
  'BASE_NOT_FINAL',
  'OPEN_EDITION',
  'ROLLED',
  'EARLIER_OPEN',
] as const;
export type RollObstacle = (typeof ROLL_OBSTACLES)[number];

export interface RollEdition {
  readonly key: number;
  readonly year: number;
  readonly number: number;
  readonly kind: string;
  readonly status: string;
  readonly openYear: number | null;
}

export interface RollPlanFacts {
  readonly level: PlanLevel;
  readonly status: string;
  readonly fromYear: number;
  readonly toYear: number | null;
}

/** The newest final edition of an earlier year: what a rolled edition rests on. Editions come oldest first. */
export const baseFor = <E extends RollEdition>(editions: readonly E[], year: number): E | null =>
  editions.filter((edition) => edition.year < year && edition.status === 'FINAL').at(-1) ?? null;

/** The edition that rolling to the year has made already. */
export const rolledFor = <E extends RollEdition>(editions: readonly E[], year: number): E | null =>
  editions.filter((edition) => edition.year === year && edition.kind === 'ROLLING').at(-1) ?? null;

/** All but an earlier edition that is still open, as a revision of the base, keep a plan from being rolled. */
export const blocks = (obstacle: RollObstacle): boolean => obstacle !== 'EARLIER_OPEN';

export interface FoundObstacle {
  readonly kind: RollObstacle;
  readonly edition: number | null;
}

export function rollObstacles(
  plan: RollPlanFacts,
  editions: readonly RollEdition[],
  year: number,
): readonly FoundObstacle[] {
  const found: FoundObstacle[] = [];
  const add = (kind: RollObstacle, edition: RollEdition | null = null) =>
    found.push({ kind, edition: edition?.key ?? null });
  if (plan.status === 'CLOSED') add('PLAN_CLOSED');
  if (year < plan.fromYear || year > (plan.toYear ?? year)) add('OUTSIDE_PLAN');
  const rolled = rolledFor(editions, year);
  if (rolled) {
    add('ROLLED', rolled);
    return found;
  }
  const open = editions.filter(({ openYear }) => openYear !== null);
  const earlier = open.filter((edition) => edition.year < year).at(-1) ?? null;
  if (baseFor(editions, year) === null) add(earlier ? 'BASE_NOT_FINAL' : 'NO_BASE', earlier);
  else if (earlier) add('EARLIER_OPEN', earlier);
  const same = open.find((edition) => edition.year === year);
  if (same) add('OPEN_EDITION', same);
  return found;
}
