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

/** 제n회 추경: what it adds, or cuts if negative. */
export interface Supplement {
  readonly number: number;
  readonly amount: Won;
}

/** Numbered from 1, each once; no step of the year takes the budget below nothing. */
export function checkSupplements(original: Won, list: readonly Supplement[]): readonly Issue[] {
  const path = (at: number, name: string): Issue['path'] => ['input', 'supplementaries', at, name];
  const numbers = list.map(({ number }) => number);
  const wrong = list.flatMap(({ number }, at): Issue[] =>
    number >= 1 && numbers.indexOf(number) === at
      ? []
      : [{ path: path(at, 'number'), code: 'plan-sync.budget.number' }],
  );
  // A first budget below nothing is told by itself.
  if (wrong.length > 0 || original < 0) return wrong;
  const inOrder = list.map((each, at) => ({ ...each, at })).sort((one, other) => one.number - other.number);
  let budget = original;
  return inOrder.flatMap(({ amount, at }): Issue[] => {
    budget += amount;
    return budget < 0 ? [{ path: path(at, 'amount'), code: 'plan-sync.budget.below-zero' }] : [];
  });
}

/** Only supplementary budgets and transfers may take away; nothing is spent that there is not. */
export function checkBudget(money: BudgetMoney): readonly Issue[] {
  const negative = MONEY.filter((name) => name !== 'supplementary' && name !== 'transfers' && money[name] < 0);
  if (negative.length > 0) {
    return negative.map((name) => ({ path: ['input', name], code: 'plan-sync.fiscal.negative' }));
  }
  const most = available(money);
  if (most < 0) return [{ path: ['input', 'transfers'], code: 'plan-sync.budget.below-zero' }];
  const over = (['spent', 'committed'] as const).filter((name) => money[name] > most);
  if (over.length > 0)
    return over.map((name) => ({ path: ['input', name], code: 'plan-sync.budget.over', params: { most } }));
  return money.spent + money.carriedOut > most
    ? [{ path: ['input', 'carriedOut'], code: 'plan-sync.budget.over', params: { most } }]
    : [];
}
