import { closureRate, medianDays } from './closure.js';

describe('the closure of feedback', () => {
  it('[BS-29] is what is verified of all, in percent, and nothing of nothing', () => {
    expect(closureRate(1, 3)).toBe('33.33');
    expect(closureRate(2, 3)).toBe('66.67');
    expect(closureRate(0, 4)).toBe('0');
    expect(closureRate(5, 5)).toBe('100');
    expect(closureRate(0, 0)).toBeNull();
  });

  it('takes its days from the middle of the ordered days, not from their mean', () => {
    expect(medianDays([100, 9, 20])).toBe('20');
    expect(medianDays([30, 7, 10, 100])).toBe('20');
    expect(medianDays([8, 5])).toBe('6.5');
    expect(medianDays([0])).toBe('0');
    expect(medianDays([])).toBeNull();
  });
});
