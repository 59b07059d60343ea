import { balanceOn, type LedgerLine } from './mileage-balance.js';

const line = (
  key: number,
  points: string,
  postedOn: string,
  expiresOn: string,
  reversalOf: number | null = null,
): LedgerLine => ({
  ...{ key, points, postedOn, expiresOn, reversalOf },
});

describe('a balance', () => {
  const lots = [line(1, '10', '2006-03-01', '2008-12-31'), line(2, '5', '2007-03-01', '2009-12-31')];

  it.each([
    ['2006-02-28', '0'],
    ['2006-03-01', '10'],
    ['2008-12-31', '15'],
    ['2009-01-01', '5'],
    ['2010-01-01', '0'],
  ])('on %s is %s', (on, balance) => {
    expect(balanceOn(lots, on)).toBe(balance);
  });

  it('spends the oldest lot first, so that less of it expires', () => {
    const spent = [...lots, line(3, '-4', '2007-06-01', '9999-12-31')];
    expect(balanceOn(spent, '2008-12-31')).toBe('11');
    expect(balanceOn(spent, '2009-01-01')).toBe('5');
  });

  it('loses what was taken back once, also when it would have expired later', () => {
    const reversed = [...lots, line(3, '-10', '2006-06-01', '2008-12-31', 1)];
    expect(balanceOn(reversed, '2007-12-31')).toBe('5');
    expect(balanceOn(reversed, '2009-01-01')).toBe('5');
  });

  it('falls below 0 when what has expired is taken back', () => {
    const late = [...lots, line(3, '-10', '2009-06-01', '2008-12-31', 1)];
    expect(balanceOn(late, '2009-05-31')).toBe('5');
    expect(balanceOn(late, '2009-06-01')).toBe('-5');
  });
});
