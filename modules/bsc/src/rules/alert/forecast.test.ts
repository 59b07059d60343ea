import { forecast, missOf, type YearSeries } from './forecast.js';

const series = (
  soFar: string,
  before = '',
  periods = 6,
  aggregation: YearSeries['aggregation'] = 'SUM',
): YearSeries => ({
  aggregation,
  soFar: soFar.split(' '),
  before: before === '' ? [] : before.split(' ').map((value) => (value === '-' ? null : value)),
  periods,
});

const LINE = '10 12 14 16 18 20';

describe('forecast of the year', () => {
  it('[BS-34] adds the months of last year, with the spread of the differences', () => {
    // Differences 1, −1, 1, −1: mean square 1, two months ahead: √2 × t(4) 2.7764 = 3.9265.
    const found = forecast(series('11 9 11 9', '10 10 10 10 20 20'));
    expect(found).toMatchObject({ method: 'SEASONAL', value: '80' });
    expect(Number(found?.low)).toBeCloseTo(76.0735, 3);
    expect(Number(found?.high)).toBeCloseTo(83.9265, 3);
  });

  it('[BS-34] follows this year’s line where last year is not known', () => {
    // 10, 12 … 20 lie on a line exactly: 22 and 24 follow, without an interval.
    const found = forecast(series(LINE, '', 8));
    expect(found).toMatchObject({ method: 'LINEAR', value: '136', low: '136', high: '136' });
    expect(forecast(series(LINE, '10 10 10 10 10 10 - 20', 8))?.method).toBe('LINEAR');
  });

  it('widens a line by its residuals', () => {
    // 1, 3, 2, 4, 3, 5 at 0–5: slope 11 / 17.5, residual variance 0.771429; at 6: 5.2 ± 2.7764 × √1.44 = 3.3317.
    const found = forecast(series('1 3 2 4 3 5', '', 7, 'LAST'));
    expect(found?.value).toBe('5.2');
    expect(Number(found?.high)).toBeCloseTo(5.2 + 3.3317, 3);
  });

  it('is the mean of all periods for means, and the last for levels', () => {
    expect(forecast(series(LINE, '', 8, 'AVG'))?.value).toBe('17');
    expect(forecast(series(LINE, '', 8, 'LAST'))?.value).toBe('24');
  });

  it('is none before six points, after the year, and for the highest value', () => {
    expect(forecast(series('10 12 14 16 18', '', 8))).toBeNull();
    expect(forecast(series('1 2 3 4 5 6', '', 6))).toBeNull();
    expect(forecast(series(LINE, '', 8, 'MAX'))).toBeNull();
  });
});

describe('a forecast that misses the target', () => {
  const found = { method: 'LINEAR', value: '90', low: '80', high: '95' } as const;
  it.each([
    ['UP', '100', '10', true],
    ['UP', '92', '2.173913', false],
    ['UP', '80', '-12.5', false],
    ['DOWN', '75', '20', true],
    ['DOWN', '85', '5.882353', false],
    ['FIT', '100', '10', true],
    ['FIT', '92', '2.173913', false],
  ] as const)('%s of %s by %s %%, for certain: %s', (polarity, target, value, certain) =>
    expect(missOf(polarity, target, found)).toEqual({ value, certain }),
  );
  it('is not told of a target of 0', () => expect(missOf('UP', '0', found)).toBeNull());
});
