import type { Issue, Won } from '@yeondong/schema/rules';
import { available, type BudgetFigures } from './budget-rates.js';

export const MONEY = [
  'original',
  'supplementary',
  'carriedIn',
  'reserve',
  'transfers',
  'committed',
  'spent',
  'carriedOut',
] as const satisfies readonly (keyof BudgetFigures | 'carriedOut')[];

export type BudgetMoney = BudgetFigures & { readonly carriedOut: Won };

/** Only supplementary budgets and transfers may take away; nothing is spent that there is not. */
export function checkBudget(money: BudgetMoney): readonly Issue[] {
  const negative = MONEY.filter((name) => name !== 'supplementary' && name !== 'transfers' && money[name] < 0);
  if (negative.length > 0) {
    return negative.map((name) => ({ path: ['input', name], code: 'plan-sync.fiscal.negative' }));
  }
  const most = available(money);
  if (most < 0) return [{ path: ['input', 'supplementary'], code: 'plan-sync.budget.below-zero' }];
  const over = (['spent', 'committed'] as const).filter((name) => money[name] > most);
  if (over.length > 0)
    return over.map((name) => ({ path: ['input', name], code: 'plan-sync.budget.over', params: { most } }));
  return money.spent + money.carriedOut > most
    ? [{ path: ['input', 'carriedOut'], code: 'plan-sync.budget.over', params: { most } }]
    : [];
}
