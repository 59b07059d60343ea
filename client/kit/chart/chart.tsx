import { SegmentedControl, Skeleton } from '@mantine/core';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Column } from '../table/columns';
import { DataTable } from '../table/data-table';
import { useKitText } from '../text/use-text';
import classes from './chart.module.css';
import { type ChartTokens, useChartTokens } from './chart-tokens';

const EChart = lazy(() => import('./echarts'));

interface ChartProps<Row> {
  title: string;
  /** What the picture says, in a sentence or two; read aloud and printed under it. */
  summary: string;
  /** Must be stable (useCallback) or the chart is drawn again at each render. */
  option: (tokens: ChartTokens) => EChartsCoreOption;
  /** The same content as a table. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  height?: number;
}

/** A chart with its table twin, a text summary and colours of the theme. */
export function Chart<Row>({ title, summary, option, columns, rows, rowKey, height = 300 }: ChartProps<Row>) {
  const t = useKitText();
  const tokens = useChartTokens();
  const [view, setView] = useState('picture');
  const drawn = useMemo(() => option(tokens), [option, tokens]);
  return (
    <figure className={classes.figure}>
      <div className={classes.head}>
        <figcaption className={classes.title}>{title}</figcaption>
        <SegmentedControl
          size="xs"
          className={classes.switch}
          aria-label={`${title}: ${t('chart.view')}`}
          value={view}
          onChange={setView}
          data={[
            { value: 'picture', label: t('chart.picture') },
            { value: 'table', label: t('chart.table') },
          ]}
        />
      </div>
      {view === 'picture' ? (
        <Suspense fallback={<Skeleton height={height} />}>
          <EChart option={drawn} tokens={tokens} label={`${title}. ${summary}`} height={height} />
        </Suspense>
      ) : (
        <DataTable caption={title} captionHidden columns={columns} rows={rows} rowKey={rowKey} />
      )}
      <p className={classes.summary}>{summary}</p>
    </figure>
  );
}
