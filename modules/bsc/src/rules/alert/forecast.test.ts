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

describe('forecast of the year', () => {
  it('[BS-34] adds the months of last year, with the spread of the differences', () => {
    // Differences 1, −1, 1, −1: mean square 1, two months ahead: √2 × t(4) 2.7764 = 3.9265.
    const found = forecast(series('11 9 11 9', '10 10 10 10 20 20'));
    expect(found).toMatchObject({ method: 'SEASONAL', value: '80' });
    expect(Number(found?.low)).toBeCloseTo(76.0735, 3);
    expect(Number(found?.high)).toBeCloseTo(83.9265, 3);
  });

  it('[BS-34] follows this year’s line where last year is not known', () => {
    // 10, 12, 14, 16 lie on a line exactly: 18 and 20 follow, without an interval.
    const found = forecast(series('10 12 14 16'));
    expect(found).toMatchObject({ method: 'LINEAR', value: '90', low: '90', high: '90' });
    expect(forecast(series('10 12 14 16', '10 10 10 10 - 20'))?.method).toBe('LINEAR');
  });

  it('widens a line by its residuals', () => {
    // 1, 3, 2, 4 at 0–3: line 1.3 + 0.8x, residual variance 0.9; at 4: 4.5 ± 4.3027 × √(0.9 × 2.5) = 6.4540.
    const found = forecast(series('1 3 2 4', '', 5, 'LAST'));
    expect(found?.value).toBe('4.5');
    expect(Number(found?.high)).toBeCloseTo(4.5 + 6.454, 3);
  });

  it('is the mean of all periods for means, and the last for levels', () => {
    expect(forecast(series('10 12 14 16', '', 6, 'AVG'))?.value).toBe('15');
    expect(forecast(series('10 12 14 16', '', 6, 'LAST'))?.value).toBe('20');
  });

  it('is none with three points, after the year, and for the highest value', () => {
    expect(forecast(series('10 12 14'))).toBeNull();
    expect(forecast(series('1 2 3 4', '', 4))).toBeNull();
    expect(forecast(series('10 12 14 16', '', 6, 'MAX'))).toBeNull();
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
