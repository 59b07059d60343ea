import { amountOf } from './fiscal-sums';

const line = (...amounts: [number, 'NATIONAL' | 'CITY', number][]) => ({
  amounts: amounts.map(([year, source, amount]) => ({ year, source, amount })),
});

describe('amounts of fiscal lines', () => {
  const lines = [line([2006, 'NATIONAL', 300], [2006, 'CITY', 200]), line([2006, 'CITY', 50], [2007, 'CITY', 0])];
  it('add up by year and source', () => {
    expect(amountOf(lines, 2006)).toBe(550);
    expect(amountOf(lines, 2006, 'CITY')).toBe(250);
  });
  it('are none where nothing is known, which is not nothing', () => {
    expect(amountOf(lines, 2008)).toBeNull();
    expect(amountOf(lines, 2007, 'CITY')).toBe(0);
  });
});
