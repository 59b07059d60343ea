import { ALERT_STATES, acknowledgeBy, escalationDue, isOpen, stateAfter } from './alert-life.js';

const holidays = new Set(['2006-06-06']);

describe('life of an alert', () => {
  it('[BS-34] is open until it is resolved, a false alarm, expired or retracted', () =>
    expect(ALERT_STATES.filter(isOpen)).toEqual(['RAISED', 'ACKNOWLEDGED', 'ACTION']));

  it.each([
    ['RAISED', 'ACKNOWLEDGE', 'ACKNOWLEDGED'],
    ['ACKNOWLEDGED', 'ACKNOWLEDGE', null],
    ['RAISED', 'ACT', null],
    ['ACKNOWLEDGED', 'ACT', 'ACTION'],
    ['ACTION', 'ACT', 'ACTION'],
    ['ACTION', 'REJECT', 'FALSE_ALARM'],
    ['RESOLVED', 'REJECT', null],
  ] as const)('%s, %s: %s', (state, act, after) => expect(stateAfter(state, act)).toBe(after));
});

describe('escalation', () => {
  it('[BS-34] counts five working days over weekend and holiday', () =>
    expect(acknowledgeBy('2006-06-01', holidays)).toBe('2006-06-09'));

  it.each([
    ['RAISED', null, null, '2006-06-09', null],
    ['RAISED', null, null, '2006-06-10', 'SUPERIOR'],
    ['RAISED', 'SUPERIOR', '2006-06-12', '2006-06-19', null],
    ['RAISED', 'SUPERIOR', '2006-06-12', '2006-06-20', 'PLANNING_OFFICE'],
    ['RAISED', 'PLANNING_OFFICE', '2006-06-20', '2006-09-01', null],
    ['ACKNOWLEDGED', null, null, '2006-09-01', null],
  ] as const)('[BS-34] of %s at %s since %s on %s goes to %s', (state, escalation, escalatedOn, today, next) =>
    expect(escalationDue({ state, dueOn: '2006-06-09', escalation, escalatedOn }, today, holidays)).toBe(next),
  );
});
