import { round } from '@yeondong/schema/rules';
import { aggregate, type PeriodAggregation, type PeriodEntry } from './aggregation.js';

const basis = { asOf: '2006-06-15', formulaVersion: '1', inputs: [] };
const value = (text: string): PeriodEntry => ({ value: text, numerator: null, denominator: null });
const parts = (numerator: string, denominator: string): PeriodEntry => ({ value: '0', numerator, denominator });
const result = (
  kind: PeriodAggregation,
  due: readonly (PeriodEntry | null)[],
  ratioScale = '100',
): readonly unknown[] => {
  const found = aggregate({ kind, ratioScale }, due, basis);
  return [found.value && round(found.value, 2), found.status, found.coverage && round(found.coverage, 4)];
};

describe('aggregate', () => {
  it.each([
    ['SUM', '31'],
    ['AVG', '10.33'],
    ['LAST', '9'],
    ['MAX', '12'],
    ['MIN', '9'],
  ] as const)('%s of 10, 12, 9 is %s', (kind, expected) =>
    expect(result(kind, [value('10'), value('12'), value('9')])).toEqual([expected, 'COMPLETE', '1']),
  );

  it('takes the ratio of the sums, not the mean of the ratios', () => {
    expect(result('RATIO_OF_SUMS', [parts('120', '1000'), parts('30', '100')])).toEqual(['13.64', 'COMPLETE', '1']);
    expect(result('RATIO_OF_SUMS', [parts('120', '1000'), parts('30', '100')], '1')).toEqual(['0.14', 'COMPLETE', '1']);
  });

  it('is undefined where the denominators add up to 0 or one is missing', () => {
    expect(result('RATIO_OF_SUMS', [parts('0', '0')])).toEqual([null, 'UNDEFINED', '1']);
    expect(result('RATIO_OF_SUMS', [parts('1', '2'), value('5')])).toEqual([null, 'UNDEFINED', '1']);
  });

  it('says how much of the due periods is in', () => {
    expect(result('SUM', [value('10'), null, value('9')])).toEqual(['19', 'PARTIAL', '0.6667']);
    expect(result('SUM', [value('10'), null, null])).toEqual(['10', 'PROVISIONAL', '0.3333']);
    expect(result('LAST', [null, null, value('9')])).toEqual(['9', 'COMPLETE', '1']);
    expect(result('LAST', [value('10'), value('9'), null])).toEqual(['9', 'PARTIAL', '0.6667']);
  });

  it('has no value without entries', () => {
    expect(result('SUM', [null, null])).toEqual([null, 'NO_DATA', '0']);
    expect(result('SUM', [])).toEqual([null, 'NOT_DUE', null]);
  });

  it('compares by number', () => expect(result('MAX', [value('9'), value('10')])[0]).toBe('10'));
});
