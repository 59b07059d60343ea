import { big, type DecimalText, decimalText } from '../kernel/decimal.js';

/** 정상, 주의, 부진, 지연, 조기, 미보고, 없음. */
export const PROGRESS_LIGHTS = ['NORMAL', 'CAUTION', 'POOR', 'DELAYED', 'EARLY', 'NOT_REPORTED', 'NONE'] as const;
export type ProgressLight = (typeof PROGRESS_LIGHTS)[number];

/** Progress in percent of the whole. `actual` is null when a report that was due is missing. */
export interface Progress {
  readonly planned: DecimalText;
  readonly actual: DecimalText | null;
  /** The last planned day lies in the past. */
  readonly endPassed: boolean;
}

/** Plan attainment in percent, 100·actual/planned; null where nothing is planned yet or nothing is reported. */
export const attainment = (planned: DecimalText, actual: DecimalText | null): DecimalText | null =>
  actual === null || big(planned).eq(0) ? null : decimalText(big(actual).times(100).div(planned));

/** The one light of the city, in this order: 미보고 > 지연 > 조기 > 없음 > by attainment (100 정상, 90 주의, less 부진). */
export const progressLight = ({ planned, actual, endPassed }: Progress): ProgressLight => {
  if (actual === null) return 'NOT_REPORTED';
  if (endPassed && big(actual).lt(100)) return 'DELAYED';
  const ratio = attainment(planned, actual);
  if (ratio === null) return big(actual).gt(0) ? 'EARLY' : 'NONE';
  if (big(ratio).gte(100)) return 'NORMAL';
  return big(ratio).gte(90) ? 'CAUTION' : 'POOR';
};
