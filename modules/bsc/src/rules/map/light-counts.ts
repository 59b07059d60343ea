import { compare, type DecimalText } from '@yeondong/schema/rules';
import { published } from '../precision.js';

export type CountedLight = 'normal' | 'caution' | 'poor';

/** The light of a published score: 100 and more normal, 90 caution, less poor. */
export const lightOf = (score: DecimalText): CountedLight => {
  const value = published(score);
  if (compare(value, '100') >= 0) return 'normal';
  return compare(value, '90') >= 0 ? 'caution' : 'poor';
};

/** How many scores have each light; those that are missing have none. */
export function countLights(scores: readonly (DecimalText | null)[]): Record<CountedLight, number> {
  const counts = { normal: 0, caution: 0, poor: 0 };
  for (const score of scores) if (score !== null) counts[lightOf(score)] += 1;
  return counts;
}
