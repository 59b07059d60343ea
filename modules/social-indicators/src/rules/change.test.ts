import { changeOf, compoundRate } from './change.js';
import type { ObservationStatus } from './observation-status.js';
import type { Polarity } from './polarity.js';
import { latestCommon } from './series.js';

type Datum = readonly [period: string, value: string | null, status?: ObservationStatus];

const points = (data: readonly Datum[]) => data.map(([period, value, status = 'A']) => ({ period, value, status }));
const change = (polarity: Polarity, ...data: Datum[]) => changeOf(polarity, points(data));

describe('changeOf', () => {
  it.each([
    ['DOWN', '3.2', '3.0', '-0.2', 'IMPROVING'],
    ['UP', '3.2', '3.0', '-0.2', 'WORSENING'],
    ['NONE', '3.2', '3.0', '-0.2', 'UNKNOWN'],
    ['UP', '3', '3', '0', 'STEADY'],
    ['UP', '-3', '1', '4', 'IMPROVING'],
  ] as const)('%s from %s to %s is %s: %s', (polarity, from, to, delta, direction) =>
    expect(change(polarity, ['2004', from], ['2005', to])).toMatchObject({
      from: '2004',
      to: '2005',
      delta,
      direction,
    }),
  );

  it('is unknown after a break, and looks back no further than the break', () => {
    expect(change('UP', ['2010', '65.6'], ['2015', '72.9'], ['2020', '113.3', 'B'])).toMatchObject({
      delta: null,
      direction: 'UNKNOWN',
    });
    expect(change('UP', ['2001', '1'], ['2002', '10', 'B'], ['2003', '12.1'])).toMatchObject({
      delta: '2.1',
      yearlyRate: '21',
    });
  });

  it('passes over what has no value, and puts the years in order', () => {
    expect(change('UP', ['2005', '4'], ['2003', '2'], ['2004', null, 'C'])).toMatchObject({
      from: '2003',
      to: '2005',
      delta: '2',
    });
    expect(change('UP', ['2005', '4'])).toMatchObject({ delta: null, direction: 'UNKNOWN' });
  });

  it('gives the yearly rate over five years, or the yearly difference where a rate has no meaning', () => {
    expect(change('UP', ['1999', '1'], ['2000', '100'], ['2003', '90'], ['2005', '161.051'])).toMatchObject({
      yearlyRate: '10',
      yearlyDifference: null,
    });
    expect(change('UP', ['2000', '-5'], ['2005', '5'])).toMatchObject({ yearlyRate: null, yearlyDifference: '2' });
    expect(change('UP', ['2000', '0'], ['2005', '5'])).toMatchObject({ yearlyRate: null, yearlyDifference: '1' });
  });
});

describe('compoundRate', () => {
  it('from 82 to 95 in nine years is 1.6485 % a year', () => expect(compoundRate('82', '95', 9)).toBe('1.6485'));
});

describe('latestCommon', () => {
  it('is the newest period in which both have a value', () => {
    const own = points([
      ['2003', '1'],
      ['2004', '2'],
      ['2005', null, 'M'],
      ['2006', '4', 'P'],
    ]);
    const other = points([
      ['2003', '5'],
      ['2004', '6'],
      ['2005', '7'],
      ['2006', null, 'C'],
    ]);
    expect(latestCommon(own, other)).toMatchObject({ own: { period: '2004', value: '2' }, other: { value: '6' } });
    expect(latestCommon(own, points([['1999', '1']]))).toBeNull();
  });
});
