import {
  Chart,
  type ChartTokens,
  type Column,
  formatNumber,
  PageLink,
  StatusMark,
  useText,
} from '@yeondong/client/kit';
import { useCallback, useMemo } from 'react';
import type { SocialDiagnosisQuery } from '../gql/graphql';
import { QUADRANT_MARKS } from './marks';
import { percent } from './standing';

export type Diagnosed = SocialDiagnosisQuery['indicators']['nodes'][number];

const SYMBOLS: Readonly<Record<string, string>> = {
  STRENGTH: 'circle',
  IMPROVING: 'triangle',
  WARNING: 'diamond',
  DANGER: 'rect',
};
const SIDES = ['STRENGTH', 'IMPROVING', 'WARNING', 'DANGER'] as const;

/** Better is to the right and above: gap to the nation in percent, and yearly change in percent, by polarity. */
export function placeOf({ polarity, diagnosis }: Diagnosed): [x: number, y: number] | null {
  const { gap, change, value } = diagnosis;
  if (gap.value == null || change.value == null || value == null || Number(value) === 0) return null;
  const sign = polarity === 'DOWN' ? -1 : 1;
  return [Number(gap.value) * 100 * sign, (Number(change.value) / Math.abs(Number(value))) * 100 * sign];
}

/** Columns of the diagnosis, for the table and its export. */
export function useDiagnosisColumns(): readonly Column<Diagnosed>[] {
  const t = useText('social-indicators');
  return useMemo<readonly Column<Diagnosed>[]>(
    () => [
      {
        key: 'title',
        title: t('field.indicator'),
        rowHead: true,
        value: ({ title }) => title,
        render: ({ code, title }) => <PageLink to={`/m/social-indicators/indicators/${code}`}>{title}</PageLink>,
      },
      { key: 'domain', title: t('field.domain'), value: ({ domain }) => domain.title },
      {
        key: 'quadrant',
        title: t('field.quadrant'),
        value: ({ diagnosis }) => t(`quadrant.${diagnosis.quadrant}`),
        render: ({ diagnosis }) => (
          <StatusMark
            kind={QUADRANT_MARKS[diagnosis.quadrant] ?? 'unreported'}
            label={t(`quadrant.${diagnosis.quadrant}`)}
          />
        ),
      },
      { key: 'gap', title: t('field.gap'), numeric: true, value: ({ diagnosis }) => percent(diagnosis.gap.value) },
      {
        key: 'change',
        title: t('field.change'),
        numeric: true,
        value: ({ diagnosis, decimals, unit }) =>
          diagnosis.change.value == null ? null : `${formatNumber(diagnosis.change.value, decimals)} ${unit}`,
      },
      {
        key: 'rank',
        title: t('field.rank'),
        numeric: true,
        value: ({ diagnosis }) =>
          diagnosis.rank == null ? null : `${formatNumber(diagnosis.rank)} / ${diagnosis.peers + 1}`,
      },
    ],
    [t],
  );
}

/** Level by change: every indicator that has both. */
export function QuadrantChart({ rows }: { rows: readonly Diagnosed[] }) {
  const t = useText('social-indicators');
  const placed = useMemo(() => rows.filter((row) => row.diagnosis.quadrant !== 'UNKNOWN' && placeOf(row)), [rows]);
  const option = useCallback(
    (tokens: ChartTokens) => ({
      legend: { top: 0, textStyle: { color: tokens.text } },
      tooltip: { trigger: 'item' },
      xAxis: { type: 'value', name: t('diagnosis.level'), nameLocation: 'middle', nameGap: 28 },
      yAxis: { type: 'value', name: t('diagnosis.change') },
      series: SIDES.map((side) => ({
        name: t(`quadrant.${side}`),
        type: 'scatter',
        symbol: SYMBOLS[side],
        symbolSize: 13,
        data: placed
          .filter(({ diagnosis }) => diagnosis.quadrant === side)
          .map((row) => ({ name: row.title, value: placeOf(row) })),
      })),
    }),
    [placed, t],
  );
  const columns = useDiagnosisColumns();
  const count = (side: string) => placed.filter(({ diagnosis }) => diagnosis.quadrant === side).length;
  return (
    <Chart
      title={t('diagnosis.chart')}
      summary={t('diagnosis.summary', {
        strength: count('STRENGTH'),
        improving: count('IMPROVING'),
        warning: count('WARNING'),
        danger: count('DANGER'),
      })}
      option={option}
      columns={columns}
      rows={placed}
      rowKey={({ id }) => id}
      height={340}
    />
  );
}
