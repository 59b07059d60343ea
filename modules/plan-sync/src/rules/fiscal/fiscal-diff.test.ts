import { changeRate, comparedYears, isNew, lineChange, volatility, type YearlyWon } from './fiscal-diff.js';

const won = (amounts: Record<number, number>): YearlyWon =>
  new Map(Object.entries(amounts).map(([year, amount]) => [Number(year), amount]));
const AS_OF = '2006-06-15';

describe('two editions of a fiscal plan', () => {
  it('are compared over the years of both windows: 2006–2010 and 2007–2011', () => {
    const parts = comparedYears({ start: 2006, years: 5 }, { start: 2007, years: 5 });
    expect(parts.map(({ year, part }) => `${year} ${part}`)).toEqual([
      '2006 HEAD',
      '2007 OVERLAP',
      '2008 OVERLAP',
      '2009 OVERLAP',
      '2010 OVERLAP',
      '2011 TAIL',
    ]);
    expect(comparedYears({ start: 2006, years: 1 }, { start: 2008, years: 1 }).map(({ part }) => part)).toEqual([
      'HEAD',
      'TAIL',
    ]);
  });

  it('say the change in percent, and 신규 over a base of zero', () => {
    expect(changeRate(300, 400)).toBe('33.33');
    expect(changeRate(400, 300)).toBe('-25');
    expect(changeRate(300, 0)).toBe('-100');
    expect([changeRate(0, 500), isNew(0, 500), isNew(0, 0), isNew(1, 2)]).toEqual([null, true, false, false]);
  });

  it('say what became of a line, by the years of both alone', () => {
    const overlap = [2007, 2008];
    const [old, same, other] = [won({ 2006: 9, 2007: 5 }), won({ 2007: 5, 2008: 0, 2011: 7 }), won({ 2007: 4 })];
    expect(lineChange(old, same, overlap)).toBe('CARRIED');
    expect(lineChange(old, other, overlap)).toBe('CHANGED');
    expect(lineChange(null, same, overlap)).toBe('ADDED');
    expect(lineChange(old, null, overlap)).toBe('REMOVED');
  });

  it('have a volatility: |150−100| + |0−200| + |50−0| over 100 + 200 + 0 is 100 %', () => {
    const lines = [
      { before: won({ 2006: 999, 2007: 100 }), after: won({ 2007: 150, 2011: 999 }) },
      { before: won({ 2007: 200 }), after: null },
      { before: null, after: won({ 2007: 50 }) },
    ];
    expect(volatility(lines, [2007], AS_OF)).toMatchObject({ value: '100', status: 'COMPLETE' });
    expect(volatility([{ before: won({ 2007: 300 }), after: won({ 2007: 200 }) }], [2007], AS_OF).value).toBe(
      '33.333333',
    );
  });

  it('have none where nothing was planned', () => {
    expect(volatility([{ before: null, after: won({ 2007: 50 }) }], [2007], AS_OF)).toMatchObject({
      value: null,
      status: 'UNDEFINED',
    });
  });
});
