import { agreementOf } from './agreement.js';

const given = (rows: Record<number, string[]>) =>
  Object.entries(rows).flatMap(([member, totals]) =>
    totals.flatMap((total, item) => (total === '' ? [] : [{ member: Number(member), item, total }])),
  );

describe('agreement of a panel', () => {
  it('is 1 where all rank alike, and rests on the items that all have judged', () => {
    expect(agreementOf(given({ 1: ['5', '4', '3'], 2: ['4', '3', '2'] }))).toEqual({
      value: '1',
      members: 2,
      items: 3,
    });
    expect(agreementOf(given({ 1: ['5', '4', '3'], 2: ['4', '', '2'] }))).toEqual({ value: '1', members: 2, items: 2 });
  });

  it('is 0 for two members with opposite orders: rank sums 4, 4, 4', () => {
    expect(agreementOf(given({ 1: ['5', '4', '3'], 2: ['1', '2', '3'] })).value).toBe('0');
  });

  it('is nothing for one member', () => {
    expect(agreementOf(given({ 1: ['5', '4'] }))).toEqual({ value: null, members: 1, items: 2 });
    expect(agreementOf([])).toEqual({ value: null, members: 0, items: 0 });
  });
});
