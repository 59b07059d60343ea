import { available, type BudgetFigures, budgetedRate, executionRate, sumFigures } from './budget-rates.js';

const figures: BudgetFigures = {
  original: 1000,
  supplementary: -100,
  carriedIn: 200,
  reserve: 50,
  transfers: -150,
  committed: 700,
  spent: 400,
};
const nothing: BudgetFigures = {
  original: 0,
  supplementary: 0,
  carriedIn: 0,
  reserve: 0,
  transfers: 0,
  committed: 0,
  spent: 0,
};
const AS_OF = '2006-06-15';

describe('the rates of a budget', () => {
  it('execute what may be spent: 400 of 1000 − 100 + 200 + 50 − 150 = 1000', () => {
    expect(available(figures)).toBe(1000);
    expect(executionRate(figures, AS_OF)).toMatchObject({ value: '40', status: 'COMPLETE' });
  });

  it('set the budget against the plan, the first or the final one', () => {
    expect(budgetedRate(figures, 1200, 'ORIGINAL', AS_OF).value).toBe('83.333333');
    expect(budgetedRate(figures, 1200, 'FINAL', AS_OF)).toMatchObject({
      value: '75',
      inputs: [
        { name: 'finalBudget', value: '900' },
        { name: 'planned', value: '1200' },
      ],
    });
  });

  it('have no value where nothing may be spent or nothing was planned', () => {
    expect(executionRate(nothing, AS_OF)).toMatchObject({ value: null, status: 'UNDEFINED' });
    expect(budgetedRate(figures, 0, 'FINAL', AS_OF)).toMatchObject({ value: null, status: 'UNDEFINED' });
    expect(budgetedRate(nothing, 5, 'FINAL', AS_OF).value).toBe('0');
    expect(budgetedRate(null, 5, 'FINAL', AS_OF)).toMatchObject({ value: null, status: 'NO_DATA' });
  });

  it('come from sums, never from means of rates', () => {
    const other = { ...nothing, original: 3000, spent: 3000 };
    expect(executionRate(sumFigures([figures, other]), AS_OF).value).toBe('85');
  });
});
