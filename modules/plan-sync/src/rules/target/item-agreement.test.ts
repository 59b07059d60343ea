import { isBolderThan, itemAgreement, type MeasuredTarget, mean, withinYears } from './item-agreement.js';

const PARKING: MeasuredTarget = {
  ...{ measure: '주차장 확보율', unit: '%', path: 'LINEAR', baseYear: 2005, baseline: '50', targetYear: 2015 },
  ...{ target: '90', years: {}, tolerance: null },
};
const annual = (target: string, more: Partial<MeasuredTarget> = {}): MeasuredTarget => ({
  ...{
    ...PARKING,
    path: 'EXPLICIT',
    baseYear: 2009,
    baseline: '60',
    targetYear: 2010,
    target,
    years: { 2010: target },
  },
  ...more,
});

describe('the agreement of an annual item', () => {
  it.each([
    [annual('68'), [PARKING], '0.95'],
    [annual('68', { measure: ' 주차장 확보율 ' }), [PARKING], '0.95'],
    // e = 90 of a rise by 80: 1 − 22 / 80 = .725; the mean of .95 and .725.
    [annual('68'), [PARKING, { ...PARKING, target: '130' }], '0.8375'],
    [annual('68', { unit: '면' }), [PARKING], null],
    [annual('68'), [], null],
    [undefined, [PARKING], null],
  ])('%#: agrees as counted by hand', (own, above, expected) => expect(itemAgreement(own, above, 2010)).toBe(expected));

  it('is of the year alone: before its base it says nothing', () =>
    expect(itemAgreement(annual('68'), [PARKING], 2008)).toBeNull());
});

describe('an annual item that goes further', () => {
  it.each([
    [annual('72'), [PARKING], true],
    [annual('68'), [PARKING], false],
    [annual('72', { unit: '면' }), [PARKING], false],
    [annual('72'), [{ ...PARKING, target: '130' }, PARKING], true],
    [undefined, [PARKING], false],
  ])('%#: than one above', (own, above, expected) => expect(isBolderThan(own, above, 2010)).toBe(expected));
});

describe('the years of an annual item', () => {
  it.each([
    [[{ startYear: 2005, endYear: 2015 }], true],
    [[{ startYear: 2007, endYear: 2015 }], false],
    [[{ startYear: 2005, endYear: 2005 }], false],
    [
      [
        { startYear: 2007, endYear: 2015 },
        { startYear: 2006, endYear: 2006 },
      ],
      true,
    ],
    [[], null],
  ])('within %j: %s', (above, expected) =>
    expect(withinYears({ startYear: 2006, endYear: 2006 }, above)).toBe(expected),
  );
});

describe('the mean of shares', () => {
  it.each([
    [['1', '0', '0'], '0.333333'],
    [['0.95'], '0.95'],
    [[], null],
  ])('of %j is %s', (values, expected) => expect(mean(values)).toBe(expected));
});
