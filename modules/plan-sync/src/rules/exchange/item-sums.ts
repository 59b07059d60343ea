import type { Issue, Won } from '@yeondong/schema/rules';
import type { Supplement } from '../budget-check.js';

/** What the items of each step of a budget add up to: 0 is the first budget, n the n-th supplementary one. */
export type ItemSums = ReadonlyMap<number, Won>;

/** A budget that is made of items is their sum. */
export function checkItems(sums: ItemSums, original: Won, supplements: readonly Supplement[]): readonly Issue[] {
  return [...sums].flatMap(([step, sum]): Issue[] => {
    const at = supplements.findIndex(({ number }) => number === step);
    const amount = step === 0 ? original : (supplements[at]?.amount ?? 0);
    if (amount === sum) return [];
    const path = step === 0 ? ['input', 'original'] : ['input', 'supplementaries', ...(at < 0 ? [] : [at, 'amount'])];
    return [{ path, code: 'plan-sync.budget.items', params: { sum, difference: amount - sum } }];
  });
}
