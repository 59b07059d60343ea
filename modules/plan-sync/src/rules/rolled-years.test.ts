import { rolledYears } from './rolled-years.js';

describe('the next edition', () => {
  it.each([
    ['IN_PROGRESS', 2006, 2006, { startYear: 2007, endYear: 2007 }],
    ['SELECTED', 2005, 2015, { startYear: 2005, endYear: 2015 }],
    ['IN_PROGRESS', 2002, 2006, null],
    ['DEFERRED', 2006, 2008, { startYear: 2006, endYear: 2008 }],
    ['COMPLETED', 2006, 2006, null],
    ['DROPPED', 2005, 2015, null],
  ] as const)('takes over what is %s from %s to %s as %j', (status, startYear, endYear, years) => {
    expect(rolledYears({ status, startYear, endYear }, 2007)).toEqual(years);
  });
});
