import { checkReach, checkTaskMilestones, checkTaskPeriod } from './task-plan.js';

const PERIOD = { startsOn: '2006-02-01', endsOn: '2006-11-30' };
const codes = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => [code, path.join('.')]);

describe('the milestones of a task', () => {
  const check = (...list: [weight: string, dueOn: string][]) =>
    codes(
      checkTaskMilestones(
        list.map(([weight, dueOn]) => ({ weight, dueOn })),
        PERIOD,
      ),
    );

  it('weigh exactly 100 together', () => {
    expect(check(['30', '2006-03-31'], ['50', '2006-06-30'], ['20', '2006-11-30'])).toEqual([]);
    expect(check(['33.33', '2006-03-31'], ['33.33', '2006-06-30'], ['33.33', '2006-11-30'])).toEqual([
      ['weights.sum', 'input.milestones'],
    ]);
    expect(check(['110', '2006-03-31'], ['-10', '2006-06-30'])).toEqual([['weights.positive', 'input.milestones.1']]);
  });

  it('lie within the days of the task, ends included', () => {
    expect(check(['50', '2006-02-01'], ['50', '2006-11-30'])).toEqual([]);
    expect(check(['50', '2006-01-31'], ['50', '2006-12-01'])).toEqual([
      ['innovation.task.outside-period', 'input.milestones.0.dueOn'],
      ['innovation.task.outside-period', 'input.milestones.1.dueOn'],
    ]);
  });

  it('are one at least and fifty at most', () => {
    expect(check()).toEqual([['innovation.task.no-milestones', 'input.milestones']]);
    const many = Array.from({ length: 51 }, (): [string, string] => ['2', '2006-03-31']);
    expect(check(...many)).toEqual([['milestone.too-many', 'input.milestones']]);
  });
});

describe('a task', () => {
  it('does not end before it starts', () => {
    expect(checkTaskPeriod(PERIOD)).toEqual([]);
    expect(codes(checkTaskPeriod({ startsOn: '2006-02-02', endsOn: '2006-02-01' }))).toEqual([
      ['term.reversed', 'input.endsOn'],
    ]);
    expect(checkTaskPeriod({ startsOn: null, endsOn: '2006-02-01' })).toEqual([]);
  });
});

describe('a report that a milestone was reached', () => {
  const check = (doneOn: string | null) => codes(checkReach({ doneOn, startsOn: '2006-02-01' }, '2006-06-15'));

  it.each([[null], ['2006-02-01'], ['2006-06-15']])('takes %s', (doneOn) => {
    expect(check(doneOn)).toEqual([]);
  });

  it('refuses a day to come and one before the task', () => {
    expect(check('2006-06-16')).toEqual([['milestone.in-future', 'input.doneOn']]);
    expect(check('2006-01-31')).toEqual([['innovation.task.before-start', 'input.doneOn']]);
  });
});
