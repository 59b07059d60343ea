import { big, round } from '../kernel/decimal.js';
import { trendOf } from './survey-trend.js';

const estimate = (value: string, standardError: string) => ({ value: big(value), standardError: big(standardError) });

describe('from one wave to the next', () => {
  it.each([
    // √(.03² + .04²) = .05; · 1.96 = .098
    ['3.2', '3.4', ['0.2', '0.102', '0.298', 'ROSE']],
    ['3.4', '3.2', ['-0.2', '-0.298', '-0.102', 'FELL']],
    ['3.2', '3.25', ['0.05', '-0.048', '0.148', 'NO_DIFFERENCE']],
    ['3.2', '3.298', ['0.098', '0', '0.196', 'NO_DIFFERENCE']],
  ])('%s (±.03) and %s (±.04) differ by %j', (earlier, later, step) => {
    const { difference, low, high, verdict } = trendOf(estimate(earlier, '0.03'), estimate(later, '0.04'));
    expect([round(difference, 3), round(low, 3), round(high, 3), verdict]).toEqual(step);
  });

  it('nothing is claimed of equal censuses, and any difference of unequal ones', () => {
    expect(trendOf(estimate('3', '0'), estimate('3', '0')).verdict).toBe('NO_DIFFERENCE');
    expect(trendOf(estimate('3', '0'), estimate('3.1', '0')).verdict).toBe('ROSE');
  });
});
