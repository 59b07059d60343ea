import { type MonthShare, type SplitFacts, scoredSpan, sharedWeight, splitsByMonths } from './month-share.js';
import { published } from './precision.js';
import { rollUp } from './roll-up.js';

const UNTIL_JUNE: MonthShare = { fromMonth: null, toMonth: 6 };
const FROM_JULY: MonthShare = { fromMonth: 7, toMonth: null };
const WHOLE: MonthShare = { fromMonth: null, toMonth: null };
const level: SplitFacts = { aggregation: 'LAST', cumulative: false, method: 'M1_U', hasProfile: false };

describe('the months of a KPI that moved to another department in July', () => {
  it.each([
    [3, '20', '0'],
    [6, '20', '0'],
    [8, '15', '5'],
    [12, '10', '10'],
  ])('weigh by month %i: %s of the department before, %s of the one after', (month, before, after) => {
    expect(sharedWeight('20', UNTIL_JUNE, month)).toBe(before);
    expect(sharedWeight('20', FROM_JULY, month)).toBe(after);
    expect(sharedWeight('20', WHOLE, month)).toBe('20');
  });

  it('are the months in between where it moved twice', () =>
    expect(sharedWeight('12', { fromMonth: 4, toMonth: 6 }, 12)).toBe('3'));

  it('split the year: 20 @ 90 beside 80 @ 80 gives 81.11, and 60 beside 100 @ 70 gives 69.09', () => {
    const total = (weight: string, score: string, others: string, standing: string) =>
      published(
        rollUp(
          [
            { perspective: '시민', weight, score, missing: null },
            { perspective: '재정', weight: others, score: standing, missing: null },
          ],
          'INTERIM',
        ).value ?? '',
      );
    expect(total(sharedWeight('20', UNTIL_JUNE, 12), '90', '80', '80')).toBe('81.11');
    expect(total(sharedWeight('20', FROM_JULY, 12), '60', '100', '70')).toBe('69.09');
  });

  it('that are not due yet weigh nothing and break no perspective', () => {
    const item = { perspective: '시민', weight: sharedWeight('20', FROM_JULY, 6), score: null } as const;
    const other = { perspective: '재정', weight: '100', score: '70', missing: null };
    expect(rollUp([{ ...item, missing: 'NOT_DUE' }, other], 'INTERIM')).toMatchObject({ value: '70', coverage: '1' });
  });
});

describe('the score of a share', () => {
  it.each([
    [UNTIL_JUNE, 9, true, { since: 1, until: 6 }],
    [FROM_JULY, 9, true, { since: 7, until: 9 }],
    [FROM_JULY, 6, true, null],
    [FROM_JULY, 9, false, null],
    [UNTIL_JUNE, 12, false, { since: 1, until: 12 }],
    [WHOLE, 9, false, { since: 1, until: 9 }],
  ])('of %j at month %i spans %#', (share, month, byMonths, span) =>
    expect(scoredSpan(share, month, byMonths)).toEqual(span),
  );

  it.each([
    [level, true],
    [{ ...level, method: 'M4' as const }, true],
    [{ ...level, aggregation: 'SUM' as const }, false],
    [{ ...level, aggregation: 'SUM' as const, hasProfile: true }, true],
    [{ ...level, aggregation: 'SUM' as const, hasProfile: true, method: 'M1_B' as const }, false],
    [{ ...level, aggregation: 'SUM' as const, hasProfile: true, method: 'M2_RATIO' as const }, false],
    [{ ...level, cumulative: true, hasProfile: true }, true],
    [{ ...level, cumulative: true }, false],
    [{ ...level, cumulative: true, aggregation: 'MAX' as const, hasProfile: true }, false],
  ])('%j rests on its own months: %s', (facts, expected) => expect(splitsByMonths(facts)).toBe(expected));
});
