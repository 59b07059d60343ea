import { type EdgeSign, evidence, pairsAtLag } from './evidence.js';

const series = (first: number, values: readonly (number | null)[]) =>
  new Map(
    values.flatMap((value, index): [number, string][] => (value === null ? [] : [[first + index, String(value)]])),
  );
const EIGHT = [61, 64, 70, 72, 77, 80, 88, 90];
const MIXED = [3, 8, 1, 6, 4, 7, 2, 5];

describe('evidence for a cause and its effect', () => {
  it('pairs each month of the cause with the effect that many months later, where both are known', () => {
    const cause = series(10, [1, 2, null, 4]);
    expect(pairsAtLag(cause, series(12, [5, 6, 7]), 2)).toEqual([
      { x: '1', y: '5' },
      { x: '2', y: '6' },
    ]);
    expect(pairsAtLag(cause, series(12, [5, 6, 7]), 0)).toEqual([{ x: '4', y: '6' }]);
  });

  it.each<[string, readonly number[], EdgeSign, string | null, string]>([
    ['both rise', EIGHT, 'POSITIVE', '1', 'SUPPORTED'],
    ['both rise against a − sign', EIGHT, 'NEGATIVE', '1', 'CONTRADICTED'],
    ['one falls as the − sign says', [...EIGHT].reverse(), 'NEGATIVE', '-1', 'SUPPORTED'],
    ['one falls against a + sign', [...EIGHT].reverse(), 'POSITIVE', '-1', 'CONTRADICTED'],
    // d² = 4+36+4+4+1+1+25+9 = 84: 1 − 6·84/(8·63) = 0
    ['they go their own ways', MIXED, 'POSITIVE', '0', 'UNCLEAR'],
    ['the effect never changes', EIGHT.map(() => 100), 'POSITIVE', null, 'UNCLEAR'],
  ])('where %s', (_, effect, sign, rho, verdict) => {
    const found = evidence(series(1, EIGHT), series(3, effect), { sign, lagMonths: 2 });
    expect(found).toEqual({ rho, pairs: 8, verdict });
  });

  it('is lacking with fewer than eight pairs, whatever they say', () => {
    const found = evidence(series(1, EIGHT), series(1, EIGHT), { sign: 'POSITIVE', lagMonths: 1 });
    expect(found).toEqual({ rho: null, pairs: 7, verdict: 'INSUFFICIENT' });
  });
});
