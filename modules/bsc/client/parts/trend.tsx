import { Sparkline, StatusMark, useText } from '@yeondong/client/kit';
import type { KpiTrend } from '../gql/graphql';
import { TREND_MARKS } from './marks';
import { monthsOf, yearOf } from './periods';
import classes from './trend.module.css';

interface TrendLineProps {
  trend: KpiTrend;
  results: readonly { period: string; value?: string | null }[];
  /** Last month of the line. */
  period: string;
}

/** Values by month up to a month, null where there is none. Pure. */
export function monthlyValues(results: TrendLineProps['results'], period: string): (number | null)[] {
  const known = new Map(results.map((result) => [result.period, result.value]));
  return monthsOf(yearOf(period))
    .filter((month) => month <= period)
    .map((month) => {
      const value = known.get(month);
      return value === null || value === undefined ? null : Number(value);
    });
}

/** The year so far as a line, with its direction in words. */
export function TrendLine({ trend, results, period }: TrendLineProps) {
  const t = useText('bsc');
  const word = t(`trend.${trend}`);
  const values = monthlyValues(results, period);
  const drawn = values.some((value) => value !== null) ? joined(values) : [];
  return (
    <span className={classes.trend}>
      <Sparkline values={drawn} label={t('trend.label')} />
      <StatusMark kind={TREND_MARKS[trend]} label={word} />
    </span>
  );
}

/** Quarterly and yearly KPIs have a value in some months only: the months between are no gaps of theirs. */
function joined(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  return known.length * 2 > values.length ? [...values] : known;
}
