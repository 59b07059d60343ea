import { checkYearIsFinal, isNewEdition } from './year-publication.js';

const fault = (code: string) => expect.objectContaining({ issues: [expect.objectContaining({ code })] });

describe('the scorecards of a year', () => {
  it('are published once all of them are final', () => {
    expect(() => checkYearIsFinal(['FINAL', 'PUBLISHED', 'REFLECTED', 'ARCHIVED'])).not.toThrow();
    for (const open of ['DRAFT', 'CONFIRMED', 'SCORED', 'APPEAL', 'RESULTS_ADVISED'] as const)
      expect(() => checkYearIsFinal(['FINAL', open])).toThrow(fault('bsc.year.not-final'));
    expect(() => checkYearIsFinal([])).toThrow(fault('bsc.year.no-scorecards'));
  });

  it('are published again only where something changed, with the reason', () => {
    const before = { hash: 'a', sequence: 1 };
    expect(isNewEdition(null, 'a', null)).toBe(true);
    expect(isNewEdition(before, 'a', null)).toBe(false);
    expect(isNewEdition(before, 'b', '이의신청 수용')).toBe(true);
    expect(() => isNewEdition(before, 'b', null)).toThrow(fault('bsc.publication.reason'));
  });
});
