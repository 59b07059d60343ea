import {
  Chart,
  type ChartTokens,
  type Column,
  formatNumber,
  formatPeriod,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useCallback, useMemo } from 'react';
import { type IndicatorNode, type SeriesPoint, seriesPoints } from './series-points';

/** Lines are told apart without colour. */
const LINES = {
  city: { symbol: 'circle', dash: 'solid' },
  nation: { symbol: 'triangle', dash: 'dotted' },
  target: { symbol: 'none', dash: 'dashed' },
} as const;
const KEYS = ['city', 'nation', 'target'] as const;

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** The city's series against the nation's and the path to the target, as a picture and as a table. */
export function SeriesChart({ indicator }: { indicator: IndicatorNode }) {
  const t = useText('social-indicators');
  const lang = useLang();
  const points = useMemo(() => seriesPoints(indicator), [indicator]);
  const keys = KEYS.filter((key) => points.some((point) => point[key] !== null));
  const option = useCallback(
    (tokens: ChartTokens) => ({
      legend: { top: 0, textStyle: { color: tokens.text } },
      xAxis: { type: 'category', data: points.map(({ period }) => period) },
      yAxis: { type: 'value', scale: true, name: indicator.unit },
      series: KEYS.filter((key) => points.some((point) => point[key] !== null)).map((key) => ({
        name: t(`series.${key}`),
        type: 'line',
        connectNulls: true,
        data: points.map((point) => number(point[key])),
        symbol: LINES[key].symbol,
        symbolSize: 7,
        lineStyle: { type: LINES[key].dash, width: key === 'city' ? 2.5 : 1.5 },
      })),
    }),
    [points, indicator.unit, t],
  );
  const columns: readonly Column<SeriesPoint>[] = [
    { key: 'period', title: t('field.period'), rowHead: true, value: ({ period }) => formatPeriod(period, lang) },
    ...keys.map(
      (key): Column<SeriesPoint> => ({
        key,
        title: t(`series.${key}`),
        unit: indicator.unit,
        numeric: true,
        value: (point) => formatNumber(point[key], indicator.decimals),
      }),
    ),
  ];
  const last = points.findLast(({ city }) => city !== null);
  const summary = last
    ? t('indicator.chartSummary', {
        period: formatPeriod(last.period, lang),
        value: formatNumber(last.city, indicator.decimals),
        nation: formatNumber(last.nation, indicator.decimals),
        unit: indicator.unit,
      })
    : t('indicator.chartEmpty');
  return (
    <Chart
      title={t('indicator.chart')}
      summary={summary}
      option={option}
      columns={columns}
      rows={points}
      rowKey={({ period }) => period}
      height={260}
    />
  );
}
