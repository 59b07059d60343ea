import { big, decimalText } from '@yeondong/schema';
import type { Kpi } from '../entities/kpi.js';
import type { KpiSample, KpiShape } from './kpi-sample.js';

type Measure = Pick<
  Kpi,
  | 'kind'
  | 'unit'
  | 'unitKind'
  | 'decimals'
  | 'polarity'
  | 'cycle'
  | 'aggregation'
  | 'isShare'
  | 'cumulative'
  | 'method'
  | 'tolerance'
  | 'bands'
>;

const PERCENT: Measure = {
  kind: 'OUTCOME',
  unit: '%',
  unitKind: 'PERCENT',
  decimals: 1,
  polarity: 'UP',
  cycle: 'MONTH',
  aggregation: 'AVG',
  isShare: true,
  cumulative: false,
  method: 'M1_U',
  tolerance: null,
  bands: null,
};

const BANDS = [
  { from: null, to: '60', points: '60' },
  { from: '60', to: '70', points: '75' },
  { from: '70', to: '80', points: '90' },
  { from: '80', to: null, points: '100' },
];

const COUNT: Measure = {
  ...PERCENT,
  kind: 'OUTPUT',
  unit: '건',
  unitKind: 'COUNT',
  decimals: 0,
  aggregation: 'SUM',
  isShare: false,
};
const DAYS: Measure = {
  ...PERCENT,
  kind: 'PROCESS',
  unit: '일',
  unitKind: 'OTHER',
  polarity: 'DOWN',
  method: 'M1_D_RECIPROCAL',
  isShare: false,
};

/** What each shape of a sample means as a definition. */
export const SHAPES: Readonly<Record<KpiShape, Measure>> = {
  'percent-up': PERCENT,
  'percent-down': { ...PERCENT, polarity: 'DOWN', method: 'M1_D' },
  'running-percent': { ...PERCENT, kind: 'INPUT', aggregation: 'LAST', cumulative: true },
  'quarter-percent': { ...PERCENT, cycle: 'QUARTER' },
  'count-sum': COUNT,
  'people-sum': { ...COUNT, unit: '명' },
  'hours-sum': { ...COUNT, kind: 'INPUT', unit: '시간', unitKind: 'OTHER' },
  'days-down': DAYS,
  'minutes-down': { ...DAYS, unit: '분' },
  'percent-fit': { ...PERCENT, kind: 'PROCESS', polarity: 'FIT', method: 'M1_F', tolerance: '5' },
  'score-bands': { ...PERCENT, unit: '점', unitKind: 'OTHER', method: 'M3', isShare: false, bands: BANDS },
};

/** Share of the year's work that is planned by the end of each month, in percent. */
const SPREAD = [4, 9, 18, 27, 36, 46, 55, 64, 73, 82, 91, 100];

/** Monthly targets: a running total follows the spread, a sum its steps; a level needs none. */
export function profileOf({ shape, target }: KpiSample): string[] | null {
  const until = (index: number) =>
    big(target)
      .times(SPREAD[index] ?? 0)
      .div(100);
  if (shape === 'running-percent') return SPREAD.map((_, index) => decimalText(until(index)));
  if (shape.endsWith('-sum')) return SPREAD.map((_, index) => decimalText(until(index).minus(until(index - 1))));
  return null;
}
