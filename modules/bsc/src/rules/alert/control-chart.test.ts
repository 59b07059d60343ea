import { controlChart, type SeriesPoint, sinceBreak } from './control-chart.js';

const month = (at: number) => `${2005 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const series = (text: string): SeriesPoint[] =>
  text.split(' ').map((value, at) => ({ period: month(at), value: value === '-' ? null : value }));

const YEAR = '82 84 83 85 81 84 83 82 86 83 84 82';
const chart = (text: string, breaks: string[] = [], baseline = 12) =>
  controlChart(series(text), breaks, baseline, ['NELSON_1']);

describe('control chart of a KPI', () => {
  it('[BS-34] keeps the limits of its first twelve periods, whatever comes after', () => {
    const found = chart(`${YEAR} 70 71`);
    expect(found).toMatchObject({ reason: null, limits: { centre: '83.25' } });
    expect(found.points.slice(-2)).toEqual([
      { period: '2006-01', value: '70', baseline: false, signals: [{ rule: 'NELSON_1', side: 'LOW' }] },
      { period: '2006-02', value: '71', baseline: false, signals: [{ rule: 'NELSON_1', side: 'LOW' }] },
    ]);
  });

  it('says that eleven periods are too few, and that twelve equal ones have no spread', () => {
    expect(chart('82 84 83 85 81 84 83 82 86 83 84').reason).toBe('TOO_FEW_POINTS');
    expect(chart('5 5 5 5 5 5 5 5 5 5 5 5').reason).toBe('NO_VARIATION');
  });

  it('never asks for fewer than twelve, but for more where more are wanted', () => {
    expect(chart('82 84 83 85 81', [], 3).reason).toBe('TOO_FEW_POINTS');
    expect(chart(`${YEAR} 83`, [], 20).reason).toBe('TOO_FEW_POINTS');
  });

  it('begins anew at a recorded change and behind a missing value', () => {
    expect(chart(`${YEAR} 83 84`, ['2005-06']).reason).toBe('TOO_FEW_POINTS');
    expect(chart(`${YEAR} - 84`).reason).toBe('TOO_FEW_POINTS');
    expect(sinceBreak(series('1 2 - 4 5 -'), []).map(({ value }) => value)).toEqual(['4', '5']);
    expect(sinceBreak(series('1 2 3 4'), ['2005-03', '2009-01']).map(({ value }) => value)).toEqual(['3', '4']);
  });
});
