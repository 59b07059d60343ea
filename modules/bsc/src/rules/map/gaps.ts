import type { Arrow } from './causal-graph.js';

interface Placed {
  readonly key: number;
  /** Its perspective's place from the top, where the citizens are. */
  readonly level: number;
}

/** What nothing leads to: objectives without a cause. Those of the lowest perspective (learning) are where causes begin. */
export const withoutCause = (objectives: readonly Placed[], arrows: readonly Arrow[]): number[] => {
  const lowest = Math.max(...objectives.map(({ level }) => level));
  const effects = new Set(arrows.map(({ effect }) => effect));
  return objectives.filter(({ key, level }) => level < lowest && !effects.has(key)).map(({ key }) => key);
};

/** Those whom no KPI measures. */
export const withoutKpi = (keys: readonly number[], measured: ReadonlySet<number>): number[] =>
  keys.filter((key) => !measured.has(key));

/** From the top perspective (citizens) to the lowest (learning): against the way in which results arise. Only warned of. */
export const runsBackwards = (causeLevel: number, effectLevel: number, levels: readonly number[]): boolean =>
  levels.length > 1 && causeLevel === Math.min(...levels) && effectLevel === Math.max(...levels);
