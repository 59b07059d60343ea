import { big } from '@yeondong/schema/rules';
import { printedParts } from './printed-points.js';

const printed = (...values: (string | number | null)[]) =>
  printedParts(values.map((value) => (value === null ? null : big(value))));

describe('points as they are printed', () => {
  it('add up to their printed sum', () => {
    // 3 × 33.335 = 100.005 is printed as 100.01
    expect(printed('33.335', '33.335', '33.335')).toEqual(['33.34', '33.34', '33.33']);
    // 10/3 three times is 10
    expect(printed(big(10).div(3).toFixed(), big(10).div(3).toFixed(), big(10).div(3).toFixed())).toEqual([
      ...['3.34', '3.33', '3.33'],
    ]);
  });

  it('are what they are where they have two decimals', () => {
    expect(printed('29.25', '19.44', '14')).toEqual(['29.25', '19.44', '14']);
  });

  it('give what is left to the largest remainders', () => {
    // 1.004 + 1.006 + 1.006 = 3.016 is printed as 3.02: of 0.02 left one goes to each of the larger
    expect(printed('1.004', '1.006', '1.006')).toEqual(['1', '1.01', '1.01']);
  });

  it('leave out what has none', () => expect(printed(null, '1.5', null)).toEqual([null, '1.5', null]));
});
