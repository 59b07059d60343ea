import { describe, expect, it } from '@jest/globals';
import { totalMoves } from './total.js';

const cell = { indicatorKey: 1, period: '2006-Q1', sex: 'T', age: '_T' };
const total = { ...cell, observations: 0, known: 0, units: 0n, millionths: 0 };

describe('What cells add to the totals over regions', () => {
  it('is their number, how many have a value, and their sum in two parts', () => {
    expect(
      totalMoves([
        { ...cell, now: null, value: '12.5' },
        { ...cell, now: null, value: '-0.25' },
        { ...cell, now: null, value: null },
        { ...cell, now: null, value: '3' },
      ]),
    ).toEqual([{ ...total, observations: 4, known: 3, units: 15n, millionths: 250_000 }]);
  });

  it('is the difference where a value takes the place of another, or of none', () => {
    expect(
      totalMoves([
        { ...cell, now: { value: '-1.5' }, value: '2.000001' },
        { ...cell, now: { value: null }, value: '4' },
        { ...cell, now: { value: '7' }, value: null },
      ]),
    ).toEqual([{ ...total, units: 0n, millionths: 500_001 }]);
  });

  it('is exact beyond what a number holds', () => {
    const many = Array.from({ length: 3000 }, () => ({ ...cell, now: null, value: '9223372036854.775807' }));
    expect(totalMoves(many)[0]).toMatchObject({ units: 27_670_116_110_562_000n, millionths: 2_327_421_000 });
  });

  it('is nothing where what changes is not the value, and comes in one order for all', () => {
    const moved = { ...cell, now: null, value: '1' };
    expect(totalMoves([{ ...cell, now: { value: '5' }, value: '5.0' }])).toEqual([]);
    expect(
      totalMoves([
        { ...moved, indicatorKey: 10 },
        { ...moved, indicatorKey: 9, period: '2006-Q2' },
        { ...moved, indicatorKey: 9 },
      ]).map(({ indicatorKey, period }) => `${indicatorKey} ${period}`),
    ).toEqual(['9 2006-Q1', '9 2006-Q2', '10 2006-Q1']);
  });
});
