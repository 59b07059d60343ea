import { parsePeriod } from '@yeondong/schema/rules';
import { judgeResultValue, type ValueEntry, type ValueFacts } from './result-value.js';

const kpi: ValueFacts = {
  unit: 'PERCENT',
  min: null,
  max: null,
  isShare: false,
  aggregation: 'LAST',
  cumulative: false,
  method: 'M1_U',
  target: '85',
  previous: '84',
  period: parsePeriod('2006-05'),
  today: '2006-06-15',
};
const plain: ValueEntry = { value: '85', numerator: null, denominator: null, reason: null };

const verdict = (facts: Partial<ValueFacts>, entry: Partial<ValueEntry>): readonly (readonly string[])[] => {
  const { issues, flags } = judgeResultValue({ ...kpi, ...facts }, { ...plain, ...entry });
  return [issues, flags].map((list) =>
    list.map(({ path, code }) => `${path.join('.')} ${code.replace('bsc.result.', '')}`),
  );
};

describe('judgeResultValue', () => {
  it('has nothing to say about an ordinary entry', () => expect(verdict({}, {})).toEqual([[], []]));

  it.each<[string, Partial<ValueFacts>, Partial<ValueEntry>, string]>([
    ['a future month', { period: parsePeriod('2006-07') }, {}, 'period future-period'],
    [
      'numerator over denominator',
      { isShare: true },
      { numerator: '12', denominator: '10' },
      'numerator numerator-exceeds',
    ],
    ['a ratio without its parts', { aggregation: 'RATIO_OF_SUMS' }, { numerator: '3' }, 'denominator parts-required'],
    ['a negative denominator', {}, { numerator: '1', denominator: '-2' }, 'denominator denominator-negative'],
    [
      'a cumulative that falls',
      { unit: 'COUNT', cumulative: true, previous: '120' },
      { value: '60' },
      'value cumulative-falls',
    ],
    ['a count below 0', { unit: 'COUNT', method: 'M3', previous: null }, { value: '-1' }, 'value below-range'],
    ['more than the KPI allows', { unit: 'OTHER', max: '5' }, { value: '5.1' }, 'value above-range'],
    ['less than the KPI allows', { unit: 'OTHER', min: '1' }, { value: '0.9' }, 'value below-range'],
  ])('refuses %s', (_case, facts, entry, issue) => expect(verdict(facts, entry)[0]).toEqual([issue]));

  it('refuses a share over 100 %', () =>
    expect(verdict({ isShare: true }, { value: '100.1' })[0]).toEqual(['value above-range']));

  it.each<[string, Partial<ValueFacts>, Partial<ValueEntry>, string]>([
    ['.85 where 85 is usual', {}, { value: '0.85' }, 'value percent-as-fraction'],
    ['a growth over 100 %', { previous: '90' }, { value: '113' }, 'value percent-unusual'],
    ['천원 for 백만원', { unit: 'WON', previous: '300', target: null }, { value: '300000' }, 'value unit-jump'],
    ['백만원 for 천원', { unit: 'WON', previous: '300000', target: null }, { value: '310' }, 'value unit-jump'],
    ['a deficit scored by ratio', { unit: 'WON', previous: '5' }, { value: '-3' }, 'value negative-with-ratio'],
    [
      'a denominator of 0',
      { aggregation: 'RATIO_OF_SUMS' },
      { numerator: '0', denominator: '0' },
      'denominator denominator-zero',
    ],
    ['a month still running', { period: parsePeriod('2006-06') }, {}, 'period period-not-ended'],
  ])('accepts %s with a flag', (_case, facts, entry, flag) => expect(verdict(facts, entry)).toEqual([[], [flag]]));

  it('accepts a falling total when it is explained, and shows it', () =>
    expect(
      verdict({ unit: 'COUNT', cumulative: true, previous: '120' }, { value: '110', reason: '중복 계상 정정' }),
    ).toEqual([[], ['value cumulative-falls']]));

  it.each<[string, Partial<ValueFacts>, Partial<ValueEntry>]>([
    ['a small percentage where small is usual', { previous: '0.8', target: '0.5' }, { value: '0.85' }],
    ['a deficit scored by bands', { unit: 'WON', method: 'M3', previous: '5' }, { value: '-3' }],
    ['a month that fell but is no running total', { unit: 'COUNT', previous: '120' }, { value: '60' }],
    ['growth by 499 times', { unit: 'COUNT', previous: '1' }, { value: '499' }],
    ['zero after something', { unit: 'COUNT', previous: '500' }, { value: '0' }],
    ['a ratio over 1 that is no share', { unit: 'OTHER' }, { numerator: '12', denominator: '10' }],
  ])('does not flag %s', (_case, facts, entry) => expect(verdict(facts, entry)).toEqual([[], []]));
});
