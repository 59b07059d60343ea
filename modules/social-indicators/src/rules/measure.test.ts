import { RuleError } from '@yeondong/schema/rules';
import type { IndicatorState } from './indicator-state.js';
import { requireMeasureOpen } from './measure.js';

const measure = { unit: '%', frequency: 'YEAR', aggregation: 'RATIO' };

const fault = (status: IndicatorState, asked: Partial<typeof measure>): string | null => {
  try {
    requireMeasureOpen({ ...measure, status }, asked);
    return null;
  } catch (error) {
    return error instanceof RuleError ? (error.issues[0]?.path.join('.') ?? null) : String(error);
  }
};

describe('how an indicator is measured', () => {
  it.each<[IndicatorState, Partial<typeof measure>, string | null]>([
    ['PROPOSED', { unit: '명', frequency: 'MONTH' }, null],
    ['IN_REVIEW', { aggregation: 'SUM' }, null],
    ['ACTIVE', {}, null],
    ['ACTIVE', { unit: '%', aggregation: 'RATIO' }, null],
    ['ACTIVE', { unit: '명' }, 'input.unit'],
    ['ACTIVE', { unit: '%', frequency: 'MONTH' }, 'input.frequency'],
    ['RETIRED', { aggregation: 'SUM' }, 'input.aggregation'],
  ])('in state %s, asked for %j, is refused at %s', (status, asked, path) => {
    expect(fault(status, asked)).toBe(path);
  });
});
