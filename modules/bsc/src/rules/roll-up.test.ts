import { published } from './precision.js';
import { type MissingKind, type RollUpItem, type RollUpStage, rollUp } from './roll-up.js';

const scored = (weight: string, score: string, perspective = '시민'): RollUpItem => ({
  perspective,
  weight,
  score,
  missing: null,
});
const missing = (weight: string, kind: MissingKind, perspective = '시민'): RollUpItem => ({
  perspective,
  weight,
  score: null,
  missing: kind,
});

const result = (items: readonly RollUpItem[], stage: RollUpStage = 'INTERIM'): readonly (string | null)[] => {
  const { value, coverage, status } = rollUp(items, stage);
  return [value && published(value), coverage, status];
};

describe('rollUp', () => {
  const four = [scored('40', '90'), scored('30', '80'), missing('20', 'LATE'), missing('10', 'NOT_DUE')];

  it('gives 85.71 at coverage .7778 for 40/30/20/10 with 90/80/LATE/NOT_DUE', () => {
    const { value, coverage, status } = rollUp(four, 'INTERIM');
    expect([published(value ?? ''), Number(coverage).toFixed(4), status]).toEqual(['85.71', '0.7778', 'PARTIAL']);
  });

  it('counts LATE as 0 at the final: 66.67', () => expect(result(four, 'FINAL')).toEqual(['66.67', '1', 'COMPLETE']));

  it('moves 해당없음 within its perspective: 30 + 20 @ 60 and 50 @ 90 give 75.00', () => {
    const items = [missing('30', 'NOT_APPLICABLE'), scored('20', '60'), scored('50', '90', '재정')];
    expect(result(items)).toEqual(['75', '1', 'COMPLETE']);
    expect(rollUp(items, 'INTERIM').parts).toEqual([
      { weight: '0', score: null },
      { weight: '50', score: '60' },
      { weight: '50', score: '90' },
    ]);
  });

  it('moves the 해당없음 of an emptied perspective to the whole scorecard', () => {
    const items = [missing('20', 'NOT_APPLICABLE', '학습과정'), scored('60', '90'), scored('20', '50', '재정')];
    expect(rollUp(items, 'INTERIM').parts.map((part) => part.weight)).toEqual(['0', '75', '25']);
    expect(result(items)).toEqual(['80', '1', 'COMPLETE']);
  });

  it('hands 해당없음 on to a KPI that is not due yet', () =>
    expect(result([missing('30', 'NOT_APPLICABLE'), missing('20', 'NOT_DUE'), scored('50', '90', '재정')])).toEqual([
      '90',
      '1',
      'COMPLETE',
    ]));

  it.each(['PENDING_SOURCE', 'UNDEFINED', 'LATE'] as const)('keeps %s in what is due', (kind) =>
    expect(result([scored('75', '80'), missing('25', kind)])).toEqual(['80', '0.75', 'PARTIAL']),
  );

  it('keeps PENDING_SOURCE uncounted at the final', () =>
    expect(result([scored('75', '80'), missing('25', 'PENDING_SOURCE')], 'FINAL')).toEqual(['80', '0.75', 'PARTIAL']));

  it('leaves an UNDEFINED result out once that is decided', () =>
    expect(result([scored('75', '80'), { ...missing('25', 'UNDEFINED'), leftOut: true }])).toEqual([
      '80',
      '1',
      'COMPLETE',
    ]));

  it.each([
    ['60', '0.6', 'PARTIAL'],
    ['59.99', '0.5999', 'PROVISIONAL'],
  ])('with weight %s in has coverage %s and is %s', (weight, coverage, status) => {
    const rest = weight === '60' ? '40' : '40.01';
    expect(result([scored(weight, '80'), missing(rest, 'LATE')])).toEqual(['80', coverage, status]);
  });

  it('is null, not 0 or 100, when nothing is due in January', () => {
    expect(result([missing('60', 'NOT_DUE'), missing('40', 'NOT_DUE')])).toEqual([null, null, 'NOT_DUE']);
    expect(result([missing('100', 'NOT_APPLICABLE')])).toEqual([null, null, 'NOT_APPLICABLE']);
    expect(result([])).toEqual([null, null, 'NOT_DUE']);
  });

  it('is null with coverage 0 when everything due is missing', () =>
    expect(result([missing('100', 'LATE')])).toEqual([null, '0', 'NO_DATA']));

  it('keeps halves exact through thirds: 92.345 is published as 92.35', () => {
    const items = [missing('40', 'NOT_APPLICABLE'), scored('30', '92.345'), scored('30', '92.345')];
    expect(rollUp(items, 'INTERIM').value).toBe('92.345');
    const thirds = [missing('10', 'NOT_APPLICABLE'), scored('30', '92.34'), scored('60', '92.3475')];
    expect(result(thirds)).toEqual(['92.35', '1', 'COMPLETE']);
  });

  it('gives one department with one KPI its score', () =>
    expect(result([scored('100', '0')])).toEqual(['0', '1', 'COMPLETE']));
});
