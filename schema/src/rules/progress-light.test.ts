import { attainment, progressLight } from './progress-light.js';

describe('progressLight', () => {
  it.each([
    ['50', null, true, 'NOT_REPORTED'],
    ['0', null, false, 'NOT_REPORTED'],
    ['100', '99.9', true, 'DELAYED'],
    ['0', '5', true, 'DELAYED'],
    ['100', '100', true, 'NORMAL'],
    ['0', '5', false, 'EARLY'],
    ['0', '0', false, 'NONE'],
    ['50', '50', false, 'NORMAL'],
    ['50', '60', false, 'NORMAL'],
    ['43', '42', false, 'CAUTION'],
    ['50', '45', false, 'CAUTION'],
    ['50', '49.99', false, 'CAUTION'],
    ['50', '44.99', false, 'POOR'],
    ['50', '0', false, 'POOR'],
  ])('planned %s, actual %s, end passed %s: %s', (planned, actual, endPassed, light) =>
    expect(progressLight({ planned, actual, endPassed })).toBe(light),
  );
});

describe('attainment', () => {
  it('is null where it has no meaning, never 0 or 100', () => {
    expect(attainment('0', '0')).toBeNull();
    expect(attainment('0', '5')).toBeNull();
    expect(attainment('50', null)).toBeNull();
    expect(attainment('50', '0')).toBe('0');
  });
});
