import {
  Chart,
  type ChartTokens,
  type Column,
  formatNumber,
  formatPeriod,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useCallback } from 'react';
import type { KpiWarningsNode } from './kpi-warnings-node';

type ControlChartNode = KpiWarningsNode['controlChart'];
type Point = ControlChartNode['points'][number];

const floorOf = (limit: string | null): number => Math.floor(Number(limit) * 10) / 10;
const ceilOf = (limit: string | null): number => Math.ceil(Number(limit) * 10) / 10;

/** A signal stands out by shape and size, not by colour alone; favourable ones are hollow. */
const symbolOf = ({ signals }: Point) =>
  signals.length === 0
    ? { symbol: 'circle', symbolSize: 6 }
    : { symbol: signals.some(({ adverse }) => adverse) ? 'rect' : 'emptyDiamond', symbolSize: 13 };

/** Values since the last break between their limits, with what stands out; as a picture and as a table. */
export function ControlChart({ kpi }: { kpi: KpiWarningsNode }) {
  const t = useText('bsc');
  const { points, centre, upper, lower } = kpi.controlChart;
  const shown = useCallback((value: string | null) => formatNumber(value, kpi.decimals + 1), [kpi.decimals]);
  const option = useCallback(
    (tokens: ChartTokens) => ({
      legend: { show: false },
      xAxis: { type: 'category', data: points.map(({ period }) => period) },
      yAxis: {
        type: 'value',
        scale: true,
        name: kpi.unit,
        // The limits belong into the picture even where no value comes near them.
        min: (range: { min: number }) => Math.min(range.min, floorOf(lower)),
        max: (range: { max: number }) => Math.max(range.max, ceilOf(upper)),
      },
      series: [
        {
          name: t('field.value'),
          type: 'line',
          data: points.map((point) => ({ value: Number(point.value), ...symbolOf(point) })),
          lineStyle: { width: 2 },
          markLine: {
            symbol: 'none',
            silent: true,
            label: { color: tokens.text, formatter: '{b}', position: 'insideEndTop' },
            data: Object.entries({ centre, upper, lower }).map(([key, value]) => ({
              name: `${t(`chart.${key}`)} ${shown(value)}`,
              yAxis: Number(value),
              lineStyle: { type: key === 'centre' ? 'solid' : 'dashed', color: tokens.text },
            })),
          },
        },
      ],
    }),
    [points, centre, upper, lower, kpi.unit, shown, t],
  );
  return (
    <Chart
      title={t('chart.individuals')}
      summary={useSummary(kpi)}
      option={option}
      columns={useColumns(kpi)}
      rows={points}
      rowKey={({ period }) => period}
      height={280}
    />
  );
}

function useColumns({ unit, decimals }: KpiWarningsNode): readonly Column<Point>[] {
  const t = useText('bsc');
  const lang = useLang();
  return [
    { key: 'period', title: t('field.period'), rowHead: true, value: ({ period }) => formatPeriod(period, lang) },
    { key: 'value', title: t('field.value'), unit, numeric: true, value: ({ value }) => formatNumber(value, decimals) },
    { key: 'baseline', title: t('chart.baseline'), value: ({ baseline }) => t(baseline ? 'field.yes' : 'field.no') },
    { key: 'signals', title: t('chart.signals'), value: ({ signals }) => signalWords(signals, t) },
  ];
}

const signalWords = (signals: Point['signals'], t: ReturnType<typeof useText>): string | null =>
  signals.length === 0
    ? null
    : signals
        .map(
          ({ rule, text, adverse }) => `${t(`chartRule.${rule}`)}: ${text}${adverse ? '' : ` (${t('chart.check')})`}`,
        )
        .join('; ');

function useSummary({ controlChart, decimals, unit }: KpiWarningsNode): string {
  const t = useText('bsc');
  const lang = useLang();
  const shown = (value: string | null) => formatNumber(value, decimals + 1);
  const signalled = controlChart.points.filter(({ signals }) => signals.length > 0);
  const { centre, lower, upper } = controlChart;
  const lines = t('chart.summary', { centre: shown(centre), lower: shown(lower), upper: shown(upper), unit });
  const last = signalled.at(-1);
  if (!last) return `${lines} ${t('chart.noSignal')}`;
  const found = {
    count: signalled.length,
    period: formatPeriod(last.period, lang),
    signals: signalWords(last.signals, t),
  };
  return `${lines} ${t('chart.lastSignal', found)}`;
}
