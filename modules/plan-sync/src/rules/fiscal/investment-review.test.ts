import { type ReviewResult, type ReviewThreshold, reviewState, thresholdFor } from './investment-review.js';

const EOK = 100_000_000;
const threshold = (kind: ReviewThreshold['kind'], eok: number, validFrom: string): ReviewThreshold => ({
  ...{ kind, validFrom },
  fromAmount: eok * EOK,
  growthPercent: 30,
});
/** The thresholds of 2023 (own from 40억, central from 300억), and earlier ones. */
const THRESHOLDS = [
  ...[threshold('OWN', 40, '2023-01-01'), threshold('CENTRAL', 300, '2023-01-01')],
  ...[threshold('OWN', 20, '2006-01-01'), threshold('CENTRAL', 200, '2006-01-01')],
];
const kindOf = (eok: number, day: string) => thresholdFor(eok * EOK, day, THRESHOLDS)?.kind ?? null;
const reviewed = (eok: number, more: Partial<ReviewResult> = {}): ReviewResult => ({
  ...{ kind: 'OWN', verdict: 'FIT' },
  totalCost: eok * EOK,
  ...more,
});

describe('the investment review', () => {
  it('is needed by the total cost and the thresholds of the day', () => {
    expect([39, 40, 299, 300].map((eok) => kindOf(eok, '2023-06-01'))).toEqual([null, 'OWN', 'OWN', 'CENTRAL']);
    expect([19, 20, 199, 200].map((eok) => kindOf(eok, '2022-12-31'))).toEqual([null, 'OWN', 'OWN', 'CENTRAL']);
    expect(kindOf(500, '2005-12-31')).toBeNull();
  });

  it('is missing, passed, conditional or failed', () => {
    const needed = thresholdFor(50 * EOK, '2023-06-01', THRESHOLDS);
    expect(reviewState(30 * EOK, null, null)).toBe('NOT_REQUIRED');
    expect(reviewState(50 * EOK, needed, null)).toBe('MISSING');
    expect(reviewState(50 * EOK, needed, reviewed(50))).toBe('PASSED');
    expect(reviewState(50 * EOK, needed, reviewed(50, { verdict: 'CONDITIONAL' }))).toBe('CONDITIONAL');
    expect(reviewState(50 * EOK, needed, reviewed(50, { verdict: 'RECONSIDER' }))).toBe('FAILED');
    expect(reviewState(50 * EOK, needed, reviewed(50, { verdict: 'UNFIT' }))).toBe('FAILED');
  });

  it('is held again when the total cost has grown by 30 % or more: 100억 → 130억, not 129.9억', () => {
    const needed = thresholdFor(130 * EOK, '2023-06-01', THRESHOLDS);
    expect(reviewState(130 * EOK, needed, reviewed(100))).toBe('AGAIN');
    expect(reviewState(12_990_000_000, needed, reviewed(100))).toBe('PASSED');
  });

  it('is held again by the higher instance that the cost now needs', () => {
    const needed = thresholdFor(300 * EOK, '2023-06-01', THRESHOLDS);
    expect(reviewState(300 * EOK, needed, reviewed(290))).toBe('AGAIN');
    expect(reviewState(300 * EOK, needed, reviewed(290, { kind: 'CENTRAL' }))).toBe('PASSED');
  });
});
