import { fiscalCoverage, workYears } from './fiscal-coverage.js';

const of = (budgetRequired: boolean, firstYear: number, lastYear: number, ...years: number[]) =>
  fiscalCoverage({ budgetRequired, firstYear, lastYear, fundedYears: new Set(years) });

describe('the fiscal coverage of an initiative', () => {
  const cases: [string, ReturnType<typeof of>, string][] = [
    ['no money needed, none given', of(false, 2006, 2008), 'NOT_REQUIRED'],
    ['no money needed, some given', of(false, 2006, 2008, 2006), 'NOT_REQUIRED'],
    ['none of its years', of(true, 2006, 2008), 'NONE'],
    ['other years alone', of(true, 2006, 2008, 2005, 2009), 'NONE'],
    ['two of three years', of(true, 2006, 2008, 2006, 2007), 'PARTIAL'],
    ['all of its years', of(true, 2006, 2008, 2006, 2007, 2008), 'FULL'],
    ['all of its years and more', of(true, 2006, 2006, 2005, 2006, 2007), 'FULL'],
    ['one of its years', of(true, 2006, 2012, 2006), 'PARTIAL'],
  ];
  it.each(cases)('with %s is %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('the years of an initiative', () => {
  it('are those of its days, else of its validity, else up to the plan year', () => {
    const none = { startsOn: null, endsOn: null, fromYear: 2005, toYear: null };
    expect(workYears({ ...none, startsOn: '2006-02-01', endsOn: '2010-12-31' }, 2006)).toEqual({
      firstYear: 2006,
      lastYear: 2010,
    });
    expect(workYears({ ...none, toYear: 2007 }, 2006)).toEqual({ firstYear: 2005, lastYear: 2007 });
    expect(workYears(none, 2006)).toEqual({ firstYear: 2005, lastYear: 2006 });
    expect(workYears({ ...none, startsOn: '2008-01-01' }, 2006)).toEqual({ firstYear: 2008, lastYear: 2008 });
  });
});
