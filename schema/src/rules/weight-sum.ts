import { compare, type DecimalText, sum } from '../kernel/decimal.js';
import type { Issue } from '../kernel/errors.js';

type Path = Issue['path'];

/**
 * What is wrong with weights that must be positive and add up to exactly 100 percent: `weights.positive` at each weight
 * (`path` + its index), `weights.sum` at `path`, with the sum to show. 33.33 three times is 99.99 and refused.
 */
export const checkWeightSum = (weights: readonly DecimalText[], path: Path): readonly Issue[] => {
  const issues: Issue[] = weights.flatMap((weight, index) =>
    compare(weight, '0') > 0 ? [] : [{ path: [...path, index], code: 'weights.positive', params: { weight } }],
  );
  const total = sum(weights);
  return compare(total, '100') === 0 ? issues : [...issues, { path, code: 'weights.sum', params: { sum: total } }];
};
