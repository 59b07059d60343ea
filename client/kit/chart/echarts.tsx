import { BarChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartTokens } from './chart-tokens';

use([
  BarChart,
  LineChart,
  ScatterChart,
  HeatmapChart,
  GridComponent,
  TooltipComponent,
  LegendComponent,
  AriaComponent,
  MarkLineComponent,
  MarkAreaComponent,
  VisualMapComponent,
  SVGRenderer,
]);

interface EChartProps {
  option: EChartsCoreOption;
  tokens: ChartTokens;
  label: string;
  height: number;
}

/** Axis defaults drawn with tokens: a chart's text is invisible to contrast checkers, so it never keeps library greys. */
function withTokens(option: EChartsCoreOption, tokens: ChartTokens): EChartsCoreOption {
  const axis = (given: unknown) => ({
    axisLabel: { color: tokens.text },
    nameTextStyle: { color: tokens.text },
    axisLine: { lineStyle: { color: tokens.axis } },
    axisTick: { lineStyle: { color: tokens.axis } },
    splitLine: { lineStyle: { color: tokens.grid } },
    ...(given as object),
  });
  const axes = (given: unknown) => (Array.isArray(given) ? given.map(axis) : axis(given));
  return {
    animation: false,
    color: [...tokens.series],
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: tokens.text } },
    // HTML tooltips would need inline styles from markup, which the content policy forbids.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: tokens.surface,
      borderColor: tokens.axis,
      textStyle: { color: tokens.text },
    },
    ...option,
    xAxis: axes(option.xAxis),
    yAxis: axes(option.yAxis),
  };
}

/** ECharts drawn as SVG, loaded only with the first chart. */
export default function EChart({ option, tokens, label, height }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    const fontFamily = getComputedStyle(document.body).fontFamily;
    chart.setOption({
      textStyle: { fontFamily, color: tokens.text },
      aria: { enabled: true, decal: { show: true }, label: { description: label } },
      ...withTokens(option, tokens),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, tokens, label]);
  return <div ref={box} role="img" aria-label={label} style={{ height }} />;
}
