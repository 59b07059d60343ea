import { checkAmounts, type FundSource, type YearAmounts } from './fiscal-amounts.js';

const year = (at: number, total: number | null, ...sources: [FundSource, number][]): YearAmounts => ({
  year: at,
  total,
  sources: sources.map(([source, amount]) => ({ source, amount })),
});
const found = (...list: YearAmounts[]) =>
  checkAmounts(list, { start: 2006, years: 5 }, ['years']).map(({ code, path }) => `${path.join('.')} ${code}`);

describe('the amounts of a fiscal line', () => {
  it('are whole won of five years by source, and make the total where one is said', () => {
    expect(found(year(2006, 300, ['NATIONAL', 100], ['CITY', 200]), year(2010, null, ['LOCAL_DEBT', 0]))).toEqual([]);
  });

  it('that do not make the total are refused with the difference', () => {
    const list = [year(2006, 500, ['NATIONAL', 100], ['CITY', 200])];
    const [issue] = checkAmounts(list, { start: 2006, years: 5 }, ['years']);
    expect([issue?.code, issue?.params]).toEqual([
      'plan-sync.fiscal.total',
      { sum: 300, total: 500, difference: -200 },
    ]);
  });

  it('are refused outside the window, below zero and twice', () => {
    expect(found(year(2005, null, ['CITY', 1]), year(2011, null, ['CITY', 1]))).toEqual([
      'years.0.year plan-sync.fiscal.window',
      'years.1.year plan-sync.fiscal.window',
    ]);
    expect(found(year(2006, null, ['CITY', -1]))).toEqual(['years.0.sources.0.amount plan-sync.fiscal.negative']);
    expect(found(year(2006, null, ['CITY', 1], ['CITY', 2]))).toEqual([
      'years.0.sources.1.source plan-sync.fiscal.source-twice',
    ]);
    expect(found(year(2006, null), year(2006, null))).toEqual(['years.1.year plan-sync.fiscal.year-twice']);
  });
});
