import { seriesOf } from './kpi-series';

const target = (profile: string[] | null) => ({
  __typename: 'KpiTarget' as const,
  id: 't',
  target: '3',
  baseline: null,
  profile,
  approved: true,
});
const result = (period: string, value: string | null) => ({ period, value }) as never;
const months = Array.from({ length: 12 }, (_, at) => `${at}`);

describe('the series of a KPI', () => {
  it('asks for a level all year long, but for no part of a sum', () => {
    const of = (aggregation: 'AVG' | 'SUM') =>
      seriesOf({ results: [], target: target(null), cycle: 'MONTH', aggregation }, 2006).map((point) => point.target);
    expect(of('AVG')).toEqual(Array.from({ length: 12 }, () => '3'));
    expect(of('SUM')).toEqual(Array.from({ length: 12 }, () => null));
  });

  it('shows the profile and the results of both years at the months that are measured', () => {
    const results = [result('2006-06', '2'), result('2005-06', '1'), result('2006-05', '9')];
    const points = seriesOf({ results, target: target(months), cycle: 'HALF', aggregation: 'SUM' }, 2006);
    expect(points).toEqual([
      { period: '2006-06', value: '2', before: '1', target: '5' },
      { period: '2006-12', value: null, before: null, target: '11' },
    ]);
  });
});
