import { stepsOfYear, type YearFacts } from './year-steps.js';

const NOTHING: YearFacts = {
  ...{ annualFinalOn: null, fiscal: null, fiscalFinalOn: null, hasNextAnnual: false },
  ...{ priorities: 0, concepts: 0, undecidedLinks: 0 },
};
const statesOf = (facts: Partial<YearFacts>, today: string) =>
  Object.fromEntries(
    stepsOfYear(2006, { ...NOTHING, ...facts }, today).map(({ step, state }) => [step, state] as const),
  );

describe('the steps of a planning year', () => {
  it('stand in the months of the calendar', () => {
    expect(stepsOfYear(2006, NOTHING, '2006-06-15').map(({ step, endsOn }) => [step, endsOn])).toEqual([
      ['ANNUAL_PLAN', '2006-01-31'],
      ['PRIORITIES', '2006-01-31'],
      ['CONCEPTS', '2006-04-30'],
      ['LINK_REVIEW', '2006-05-31'],
      ['FISCAL_REQUIREMENTS', '2006-08-31'],
      ['FISCAL_DRAFT', '2006-09-30'],
      ['FISCAL_SETTLED', '2006-10-31'],
      ['FISCAL_COUNCIL', '2006-11-30'],
      ['ROLL_FORWARD', '2006-12-31'],
    ]);
  });

  it('are late once their month has passed, under way within it, planned before', () => {
    const links = { undecidedLinks: 2 };
    expect(statesOf(links, '2006-06-15')).toMatchObject({ ANNUAL_PLAN: 'LATE', LINK_REVIEW: 'LATE' });
    expect(statesOf(links, '2006-05-15')).toMatchObject({ LINK_REVIEW: 'UNDER_WAY', FISCAL_DRAFT: 'PLANNED' });
    expect(statesOf({}, '2006-05-15').LINK_REVIEW).toBe('DONE');
    expect(statesOf({}, '2006-04-30').LINK_REVIEW).toBe('PLANNED');
  });

  it('follow the fiscal plan of the next year to the council', () => {
    const of = (fiscal: YearFacts['fiscal']) =>
      Object.entries(statesOf({ fiscal }, '2006-11-15')).flatMap(([step, state]) =>
        step.startsWith('FISCAL') ? [state] : [],
      );
    expect(of('DRAFT')).toEqual(['LATE', 'LATE', 'LATE', 'UNDER_WAY']);
    expect(of('DEPT_CONFIRMED')).toEqual(['DONE', 'LATE', 'LATE', 'UNDER_WAY']);
    expect(of('COUNCIL_REPORT')).toEqual(['DONE', 'DONE', 'DONE', 'UNDER_WAY']);
    expect(of('FINAL')).toEqual(['DONE', 'DONE', 'DONE', 'DONE']);
  });

  it('say when they were done late', () => {
    expect(statesOf({ annualFinalOn: '2006-01-25', hasNextAnnual: true }, '2006-06-15')).toMatchObject({
      ANNUAL_PLAN: 'DONE',
      ROLL_FORWARD: 'DONE',
    });
    expect(statesOf({ annualFinalOn: '2006-02-02' }, '2006-06-15').ANNUAL_PLAN).toBe('DONE_LATE');
  });
});
