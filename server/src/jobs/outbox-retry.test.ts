import { MOST_ATTEMPTS, retryWait } from './outbox-retry.js';

describe('waiting between deliveries of an event', () => {
  it('doubles from two seconds and ends at ten minutes', () => {
    expect([1, 2, 3, 4, 9, 10, 15].map(retryWait)).toEqual([2, 4, 8, 16, 512, 600, 600]);
  });

  it('ends after the last attempt', () => {
    expect(retryWait(MOST_ATTEMPTS - 1)).toBe(600);
    expect(retryWait(MOST_ATTEMPTS)).toBeNull();
  });
});
