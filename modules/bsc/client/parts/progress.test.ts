import type { KpiResultStatus } from '../gql/graphql';
import { byUrgency, isLate, progressOf, standingOf } from './progress';

const DUE = { enter: '2006-06-05', confirm: '2006-06-07', evaluate: '2006-06-12', publish: '2006-06-13' };
const items = (...states: (KpiResultStatus | null)[]) =>
  states.map((status) => ({ kpi: { cycle: 'MONTH' }, result: status && { status } }));

describe('the progress of a month', () => {
  it('counts a result in every step that it has passed', () => {
    const progress = progressOf(
      items('LOCKED', 'VERIFIED', 'CONFIRMED', 'ENTERED', null),
      '2006-05',
      true,
      DUE,
      '2006-06-15',
    );
    expect(progress.passed).toEqual({ enter: 4, confirm: 3, evaluate: 2, publish: 1 });
    expect(progress).toMatchObject({ due: 5, next: 'enter', daysLate: 10 });
  });

  it('leaves out what is not measured in the month', () => {
    const quarterly = { kpi: { cycle: 'QUARTER' }, result: null };
    expect(progressOf([...items('LOCKED'), quarterly], '2006-05', true, DUE, '2006-06-15')).toMatchObject({
      due: 1,
      next: null,
    });
    expect(progressOf([quarterly], '2006-06', true, DUE, '2006-06-15').due).toBe(1);
  });

  it('says nothing of entries that the reader cannot see', () => {
    const progress = progressOf(items(null, 'CONFIRMED'), '2006-05', false, DUE, '2006-06-08');
    expect(progress.passed.enter).toBeNull();
    expect(progress).toMatchObject({ next: 'confirm', daysLate: 1 });
  });

  it('takes a returned result as not entered', () => {
    expect(progressOf(items('RETURNED'), '2006-05', true, DUE, '2006-06-01')).toMatchObject({
      returned: 1,
      next: 'enter',
      daysLate: -4,
    });
  });

  it('puts the latest first and the done last', () => {
    const done = progressOf(items('LOCKED'), '2006-05', true, DUE, '2006-06-15');
    const late = progressOf(items(null), '2006-05', true, DUE, '2006-06-15');
    const later = progressOf(items('CONFIRMED'), '2006-05', true, DUE, '2006-06-15');
    expect([done, later, late].sort(byUrgency)).toEqual([late, later, done]);
    expect([late, done].map(isLate)).toEqual([true, false]);
    expect([late, later, done].map(standingOf)).toEqual(['open', 'verify', 'done']);
  });
});
