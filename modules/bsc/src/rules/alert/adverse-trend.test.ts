import { adverseTrend } from './adverse-trend.js';

const LIMITS = { periods: 3, p: '0.1' };
const judged = (polarity: 'UP' | 'DOWN' | 'FIT', text: string, target = '50') =>
  adverseTrend(
    polarity,
    text.split(' ').map((value) => ({ value, target })),
    LIMITS,
  );

describe('adverse trend', () => {
  it.each([
    ['UP', '90 89 88 87', true],
    ['UP', '90 91 88 87', false],
    ['UP', '87 88 89 90', false],
    ['UP', '90 89 89 88', false],
    ['DOWN', '3 4 5 6', true],
    ['DOWN', '6 5 4 3', false],
    ['FIT', '50 52 47 54', true],
  ] as const)('[BS-34] %s %s: %s', (polarity, text, adverse) => expect(judged(polarity, text)?.adverse).toBe(adverse));

  it('[BS-34] is seen in the slope of six periods that are not worse three times in a row', () => {
    // Sxy −18 over Sxx 17.5, residual variance 1.2048: t = −3.920, p = 0.0172 with 4 degrees of freedom.
    const found = judged('UP', '90 88 89 86 87 84');
    expect(found).toMatchObject({ worse: 1, slope: '-1.028571', adverse: true });
    expect(Number(found?.p)).toBeCloseTo(0.0172, 3);
  });

  it('has no slope to tell of with five periods', () =>
    expect(judged('UP', '90 88 89 86 87')).toMatchObject({ slope: null, adverse: false }));

  it('is unknown with as few periods as must be worse', () => expect(judged('UP', '90 89 88')).toBeNull());
});
