import { percentOf, shareOf } from './shares';

describe('shares as percent', () => {
  it.each([
    ['0.3', '30'],
    ['0.25', '25'],
    ['0.333', '33.3'],
    ['0.0005', '0.05'],
    ['1', '100'],
    ['0', '0'],
  ])('%s is %s', (share, percent) => {
    expect(percentOf(share)).toBe(percent);
    expect(shareOf(percent)).toBe(share);
  });

  it('understands what people type', () => {
    expect(shareOf('３０')).toBe('0.3');
    expect(shareOf('-1')).toBeNull();
    expect(shareOf('삼십')).toBeNull();
    expect(shareOf('')).toBeNull();
  });
});
