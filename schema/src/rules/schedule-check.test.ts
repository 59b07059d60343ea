import type { ScheduleStep } from './schedule.js';
import { checkSchedule } from './schedule-check.js';

const good: ScheduleStep = { weight: '100', planned: ['0', '40', '40', '100'], actual: [] };
const codes = (steps: readonly ScheduleStep[]): readonly string[] =>
  checkSchedule(steps).map((issue) => `${issue.path.join('.')} ${issue.code}`);

describe('checkSchedule', () => {
  it('accepts a plan that never falls and ends at 100', () => expect(checkSchedule([good])).toEqual([]));

  it.each([
    ['no step', [], 'steps schedule.empty'],
    ['weights 99.99', [{ ...good, weight: '99.99' }], 'steps.weight weights.sum'],
    ['a falling plan', [{ ...good, planned: ['50', '40', '100'] }], 'steps.0.planned.1 schedule.planned-falls'],
    ['a plan that ends early', [{ ...good, planned: ['50', '99.9'] }], 'steps.0.planned schedule.planned-end'],
    ['no plan', [{ ...good, planned: [] }], 'steps.0.planned schedule.planned-end'],
    ['a plan over 100', [{ ...good, planned: ['101', '100'] }], 'steps.0.planned.0 schedule.percent'],
  ])('refuses %s', (_case, steps, code) => expect(codes(steps)).toContain(code));

  it('lets an actual fall only with a reason', () => {
    const fall = (correctionReason: string | null): readonly ScheduleStep[] => [
      { ...good, actual: [{ value: '30', correctionReason: null }, null, { value: '20', correctionReason }] },
    ];
    expect(codes(fall(null))).toEqual(['steps.0.actual.2 schedule.actual-falls']);
    expect(codes(fall('  '))).toEqual(['steps.0.actual.2 schedule.actual-falls']);
    expect(codes(fall('2월 실적 중복 계상'))).toEqual([]);
  });

  it('refuses actuals outside 0–100 or after the schedule', () => {
    const entry = (value: string): ScheduleStep['actual'][number] => ({ value, correctionReason: null });
    expect(codes([{ ...good, actual: [entry('100.01')] }])).toEqual(['steps.0.actual.0 schedule.percent']);
    expect(codes([{ ...good, actual: [entry('-1')] }])).toEqual(['steps.0.actual.0 schedule.percent']);
    expect(codes([{ ...good, actual: [null, null, null, null, entry('1')] }])).toEqual([
      'steps.0.actual.4 schedule.after-end',
    ]);
  });
});
