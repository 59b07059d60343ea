import { paceOver, slowest, spendingGap } from './pace.js';

describe('pace of the work', () => {
  it.each([
    [['95', '80', '85'], '85'],
    [['80', '95'], '95'],
    [['85', null], null],
    [['80'], null],
  ])('[BS-34] of %j over two months is %s', (ratios, pace) => expect(paceOver(ratios, 2)).toBe(pace));

  it('of several is that of the slowest', () => {
    expect(slowest(['90', null, '85.5'])).toBe('85.5');
    expect(slowest([null])).toBeNull();
  });
});

describe('spending behind the work', () => {
  it('[BS-34] is the distance in points', () => expect(spendingGap(['60', '80'], '25')).toBe('45'));
  it('is unknown without a schedule and without a result', () =>
    expect([spendingGap([], '25'), spendingGap(['60'], null)]).toEqual([null, null]));
});
