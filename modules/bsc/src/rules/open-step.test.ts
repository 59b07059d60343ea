import { parsePeriod } from '@yeondong/schema/rules';
import { openStep } from './open-step.js';
import type { DueFacts } from './result-due.js';

/** 현충일 of 2006 was a Tuesday: the days of May's results are 5, 7, 12 and 13 June. */
const may: DueFacts = {
  state: 'OPEN',
  period: parsePeriod('2006-05'),
  today: '2006-06-15',
  holidays: new Set(['2006-06-06']),
  availabilityLagDays: 0,
};

describe('openStep', () => {
  it.each([
    ['OPEN', '2006-06-05', { step: 'ENTER', dueOn: '2006-06-05', daysLate: 0 }],
    ['OPEN', '2006-06-15', { step: 'ENTER', dueOn: '2006-06-05', daysLate: 10 }],
    ['RETURNED', '2006-06-06', { step: 'ENTER', dueOn: '2006-06-05', daysLate: 1 }],
    ['ENTERED', '2006-06-05', { step: 'CONFIRM', dueOn: '2006-06-07', daysLate: 0 }],
    ['ENTERED', '2006-06-15', { step: 'CONFIRM', dueOn: '2006-06-07', daysLate: 8 }],
    ['CONFIRMED', '2006-06-15', null],
    ['LOCKED', '2006-06-15', null],
  ] as const)('of a result that is %s on %s', (state, today, step) =>
    expect(openStep({ ...may, state, today })).toEqual(step),
  );

  it('waits for an outside source as long as it takes to publish', () =>
    expect(openStep({ ...may, availabilityLagDays: 20 })).toEqual({ step: 'ENTER', dueOn: '2006-06-20', daysLate: 0 }));
});
