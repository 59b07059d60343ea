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
import type { KpiNode } from './kpi-node';
import { type KpiPoint, seriesOf } from './kpi-series';

/** Lines are told apart without colour. */
const LINES = {
  value: { symbol: 'circle', dash: 'solid' },
  before: { symbol: 'triangle', dash: 'dotted' },
  target: { symbol: 'none', dash: 'dashed' },
} as const;

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** The year's results against last year's and the monthly targets, as a picture and as a table. */
export function KpiChart({ kpi, year }: { kpi: KpiNode; year: number }) {
  const t = useText('bsc');
  const lang = useLang();
  const points = useMemo(() => seriesOf(kpi, year), [kpi, year]);
  const shown = useCallback((value: string | null) => formatNumber(value, kpi.decimals), [kpi.decimals]);
  const series = useMemo(
    () => [
      { key: 'value' as const, name: t('kpi.ofYear', { year }) },
      { key: 'before' as const, name: t('kpi.ofYear', { year: year - 1 }) },
      { key: 'target' as const, name: t('kpi.monthTarget') },
    ],
    [t, year],
  );
  const option = useCallback(
    (tokens: ChartTokens) => ({
      legend: { top: 0, textStyle: { color: tokens.text } },
      xAxis: { type: 'category', data: points.map(({ period }) => `${Number(period.slice(5))}`), name: t('kpi.month') },
      yAxis: { type: 'value', scale: true, name: kpi.unit },
      series: series
        .filter(({ key }) => points.some((point) => point[key] !== null))
        .map(({ key, name }) => ({
          name,
          type: 'line',
          data: points.map((point) => number(point[key])),
          symbol: LINES[key].symbol,
          symbolSize: 7,
          ...(key === 'target' ? { step: 'middle' } : {}),
          lineStyle: { type: LINES[key].dash, width: key === 'value' ? 2.5 : 1.5 },
        })),
    }),
    [points, series, kpi.unit, t],
  );
  const columns: readonly Column<KpiPoint>[] = [
    { key: 'period', title: t('field.period'), rowHead: true, value: ({ period }) => formatPeriod(period, lang) },
    ...series.map(
      ({ key, name }): Column<KpiPoint> => ({
        key,
        title: name,
        unit: kpi.unit,
        numeric: true,
        value: (point) => shown(point[key]),
      }),
    ),
  ];
  const last = points.findLast(({ value }) => value !== null);
  const summary = last
    ? t(last.target === null ? 'kpi.chartSummaryAlone' : 'kpi.chartSummary', {
        period: formatPeriod(last.period, lang),
        value: shown(last.value),
        target: shown(last.target),
        unit: kpi.unit,
        trend: t(`trend.${kpi.trend}`),
      })
    : t('kpi.chartEmpty');
  return (
    <Chart
      title={t('kpi.chart')}
      summary={summary}
      option={option}
      columns={columns}
      rows={points}
      rowKey={({ period }) => period}
      height={260}
    />
  );
}
