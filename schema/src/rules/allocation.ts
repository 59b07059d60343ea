import { big } from '../kernel/decimal.js';
import { refuse } from '../kernel/errors.js';

interface Share {
  readonly at: number;
  readonly whole: number;
  readonly rest: ReturnType<typeof big>;
  readonly population: number;
}

/** Whole parts of a target in proportion to the populations, by largest remainder; of equal remainders the larger population first. */
export function apportion(target: number, populations: readonly number[]): number[] {
  const total = populations.reduce((sum, each) => sum + each, 0);
  if (total === 0) return populations.map(() => 0);
  const shares = populations.map((population, at): Share => {
    const quota = big(target).times(population).div(total);
    const whole = Number(quota.round(0, 0));
    return { at, whole, rest: quota.minus(whole), population };
  });
  const left = target - shares.reduce((sum, { whole }) => sum + whole, 0);
  const first = [...shares].sort(
    (one, other) => other.rest.cmp(one.rest) || other.population - one.population || one.at - other.at,
  );
  const raised = new Set(first.slice(0, left).map(({ at }) => at));
  return shares.map(({ at, whole }) => whole + (raised.has(at) ? 1 : 0));
}

export interface StratumPlan {
  readonly population: number;
  /** So many at least, where the share by population is smaller. */
  readonly minimum: number;
}

/** The sample of each stratum: proportional, but never below its minimum. Refuses `survey.minimums`. */
export function allocate(target: number, strata: readonly StratumPlan[]): number[] {
  const least = strata.reduce((sum, { minimum }) => sum + minimum, 0);
  if (least > target) throw refuse('survey.minimums', ['input', 'strata'], { least, target });
  const raised = new Set<number>();
  for (;;) {
    const open = strata.map(({ population }, at) => (raised.has(at) ? 0 : population));
    const kept = [...raised].reduce((sum, at) => sum + (strata[at]?.minimum ?? 0), 0);
    const shares = apportion(target - kept, open);
    const below = strata.flatMap(({ minimum }, at) => (!raised.has(at) && (shares[at] ?? 0) < minimum ? [at] : []));
    if (below.length === 0) return strata.map(({ minimum }, at) => (raised.has(at) ? minimum : (shares[at] as number)));
    for (const at of below) raised.add(at);
  }
}
