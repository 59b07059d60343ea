import {
  attainedPercent,
  type GoalState,
  goalFigures,
  type StandingIndicator,
  yearEndForecast,
} from './goal-standing.js';

const indicator = (changes: Partial<StandingIndicator>): StandingIndicator => ({
  title: '일자리',
  unit: '개',
  kind: 'SUM',
  lowerIsBetter: false,
  target: '120',
  result: '50',
  weight: '1',
  planned: '50',
  ...changes,
});

describe('the year’s end', () => {
  it.each<[Partial<StandingIndicator>, string | null]>([
    [{ result: '50', planned: '50' }, '100'],
    [{ result: '30', planned: '40' }, '75'],
    [{ result: '0', planned: '40' }, '0'],
    [{ result: '30', planned: '0' }, null],
    [{ result: null }, null],
    [{ kind: 'LAST' }, null],
    [{ kind: 'AVERAGE' }, null],
  ])('of %j is forecast as %s', (changes, forecast) => {
    expect(yearEndForecast(indicator(changes))).toBe(forecast);
  });
});

describe('attained percent', () => {
  it.each([
    ['120', '60', false, '50'],
    ['10', '8', true, '120'],
    ['10', '12', true, '80'],
    ['0', '5', false, null],
  ])('target %s, value %s, lower is better %s: %s', (target, value, lowerIsBetter, percent) => {
    expect(attainedPercent({ target, lowerIsBetter }, value)).toBe(percent);
  });
});

describe('a goal', () => {
  it.each<[string, readonly Partial<StandingIndicator>[], GoalState, string | null, string | null]>([
    ['without indicators', [], 'UNKNOWN', null, null],
    ['that reached its target', [{ result: '120' }], 'ACHIEVED', '100', '200'],
    ['on course', [{ result: '60', planned: '50' }], 'ON_COURSE', '50', '100'],
    ['that will fall short', [{ result: '48', planned: '50' }], 'SHORT', '40', '80'],
    ['of which nothing can be foreseen', [{ kind: 'LAST', result: '90' }], 'UNKNOWN', '75', null],
    // (3 · 100 + 1 · 40) ÷ 4 = 85; of the forecasts (3 · 200 + 1 · 80) ÷ 4 = 170.
    [
      'by weight',
      [
        { result: '120', weight: '3' },
        { result: '48', weight: '1' },
      ],
      'ON_COURSE',
      '85',
      '170',
    ],
    // 50 ÷ 120 = 41.666… %, and twice that at the year's end.
    ['rounded to two places', [{}], 'SHORT', '41.67', '83.33'],
    ['99.995 % is published as 100', [{ target: '100', result: '99.995' }], 'ACHIEVED', '100', '199.99'],
  ])('%s', (_, changes, state, attainment, forecast) => {
    expect(goalFigures(changes.map(indicator))).toMatchObject({ state, attainment, forecast });
  });
});
