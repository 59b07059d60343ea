import { type BudgetMoney, checkBudget, checkSupplements } from './budget-check.js';

const nothing: BudgetMoney = {
  original: 0,
  supplementary: 0,
  carriedIn: 0,
  reserve: 0,
  transfers: 0,
  committed: 0,
  spent: 0,
  carriedOut: 0,
};
const found = (changes: Partial<BudgetMoney>) =>
  checkBudget({ ...nothing, ...changes }).map(({ code, path }) => `${path.join('.')} ${code}`);

describe('a budget line', () => {
  const cases: [string, Partial<BudgetMoney>, string[]][] = [
    ['of nothing', {}, []],
    ['cut by a supplementary budget', { original: 100, supplementary: -40, spent: 60 }, []],
    ['given away below nothing', { original: 100, transfers: -140 }, ['input.transfers plan-sync.budget.below-zero']],
    ['below zero', { original: -1 }, ['input.original plan-sync.fiscal.negative']],
    ['that gives away by transfer', { original: 100, transfers: -100 }, []],
    ['spent beyond what there is', { original: 100, spent: 101 }, ['input.spent plan-sync.budget.over']],
    ['committed beyond what there is', { original: 100, committed: 101 }, ['input.committed plan-sync.budget.over']],
    ['spent out of what was carried in', { carriedIn: 50, reserve: 10, spent: 60, committed: 60 }, []],
    [
      'that carries out what is spent',
      { original: 100, spent: 60, carriedOut: 41 },
      ['input.carriedOut plan-sync.budget.over'],
    ],
  ];
  it.each(cases)('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});

describe('supplementary budgets', () => {
  const found = (original: number, ...list: [number, number][]) =>
    checkSupplements(
      original,
      list.map(([number, amount]) => ({ number, amount })),
    ).map(({ code, path }) => `${path.join('.')} ${code}`);

  it('add and cut one after the other, and alone may cut', () => {
    expect(found(100, [1, 50], [2, -150])).toEqual([]);
    expect(found(0)).toEqual([]);
  });

  it('never take the budget below nothing on the way, in whatever order they are written', () => {
    const below = 'amount plan-sync.budget.below-zero';
    expect(found(100, [1, -120], [2, 50])).toEqual([`input.supplementaries.0.${below}`]);
    expect(found(100, [2, 50], [1, -120])).toEqual([`input.supplementaries.1.${below}`]);
  });

  it('are numbered from 1, each once', () => {
    const wrong = 'number plan-sync.budget.number';
    expect(found(100, [0, 1], [2, 1], [2, 1])).toEqual([
      `input.supplementaries.0.${wrong}`,
      `input.supplementaries.2.${wrong}`,
    ]);
  });
});
