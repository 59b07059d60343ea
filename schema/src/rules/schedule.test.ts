import { round } from '../kernel/decimal.js';
import { type ScheduleStep, scheduleProgress, slipMonths } from './schedule.js';

const entries = (...values: (string | null)[]): ScheduleStep['actual'] =>
  values.map((value) => (value === null ? null : { value, correctionReason: null }));

const step = (weight: string, planned: readonly string[], actual: ScheduleStep['actual']): ScheduleStep => ({
  weight,
  planned,
  actual,
});

describe('scheduleProgress', () => {
  it('weighs 20/30/50 with plan 100/60/10 and actual 100/40/20 to 43.0, 42.0, 97.67 % and 주의', () => {
    const steps = [
      step('20', ['100', '100'], entries('100')),
      step('30', ['60', '100'], entries('40')),
      step('50', ['10', '100'], entries('20')),
    ];
    const progress = scheduleProgress(steps, 0, false);
    expect([progress.planned, progress.actual, progress.light]).toEqual(['43', '42', 'CAUTION']);
    expect(round(progress.ratio ?? '', 2)).toBe('97.67');
  });

  it('is not reported when one step that should have begun has no entry', () => {
    const steps = [step('50', ['50', '100'], entries('50')), step('50', ['10', '100'], entries(null))];
    expect(scheduleProgress(steps, 0, false)).toEqual({
      planned: '30',
      actual: null,
      ratio: null,
      light: 'NOT_REPORTED',
      slipMonths: null,
    });
  });

  it('asks no entry of a step that is finished or not begun', () => {
    const steps = [step('40', ['100', '100', '100'], entries('100')), step('60', ['0', '0', '100'], entries())];
    expect(scheduleProgress(steps, 1, false)).toMatchObject({ planned: '40', actual: '40', light: 'NORMAL' });
  });

  it('is 없음 before anything is planned and 조기 when something is done by then', () => {
    expect(scheduleProgress([step('100', ['0', '100'], entries())], 0, false)).toMatchObject({
      ratio: null,
      light: 'NONE',
    });
    expect(scheduleProgress([step('100', ['0', '100'], entries('5'))], 0, false)).toMatchObject({
      actual: '5',
      ratio: null,
      light: 'EARLY',
      slipMonths: '-0.05',
    });
  });

  it('is 지연 after the end with less than all done', () => {
    const steps = [step('100', ['50', '100'], entries('50', '90'))];
    expect(scheduleProgress(steps, 1, false)).toMatchObject({ ratio: '90', light: 'CAUTION' });
    expect(scheduleProgress(steps, 1, true)).toMatchObject({ ratio: '90', light: 'DELAYED', slipMonths: '0.2' });
  });

  it('does not take an older report for this month', () =>
    expect(scheduleProgress([step('100', ['20', '50', '100'], entries('20'))], 1, false).actual).toBeNull());

  it('has no progress without steps', () => expect(scheduleProgress([], 0, false).actual).toBeNull());
});

describe('slipMonths', () => {
  it('is 0.08 month for plan 0/10/20/30/43 and actual 42', () =>
    expect(round(slipMonths(['0', '10', '20', '30', '43'], '42', 4) ?? '', 2)).toBe('0.08'));

  it.each([
    ['on plan', ['0', '10', '20'], '10', 1, '0'],
    ['a month behind', ['0', '10', '20'], '10', 2, '1'],
    ['half a month ahead', ['0', '10', '20'], '15', 1, '-0.5'],
    ['a plateau costs nothing', ['0', '20', '20', '30'], '20', 3, '1'],
    ['on plan on a plateau', ['0', '20', '20', '30'], '20', 2, '0'],
    ['nothing done since the start', ['10', '20'], '0', 1, '2'],
    ['two months past the end', ['50', '100'], '75', 3, '2.5'],
    ['finished, past the end', ['50', '100'], '100', 3, '0'],
  ])('%s', (_case, plan, actual, month, slip) => expect(slipMonths(plan, actual, month)).toBe(slip));

  it('is unknown when the plan never gets that far', () => expect(slipMonths(['10', '20'], '30', 1)).toBeNull());
});
