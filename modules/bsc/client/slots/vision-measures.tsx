import { type MeasureMark, type MeasureSlot, useQuery, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscMeasuresDocument } from '../gql/graphql';
import { type MarkWords, scoreMarks, trendMarks } from '../parts/goal-marks';
import { useMonth } from '../parts/periods';

type Marks = ReadonlyMap<string, MeasureMark>;

function useKpis(year: number) {
  const period = useMonth(null);
  const { data } = useQuery(BscMeasuresDocument, { variables: { year, period } });
  return data?.kpis.nodes;
}

const NONE: Marks = new Map();

/** Colours goals and domains by the plain mean of their KPIs' scores. */
export function ScoreMeasure({ year, children }: MeasureSlot) {
  const t = useText('bsc');
  const kpis = useKpis(year);
  const marks = useMemo(() => {
    const words: MarkWords = (values) => t('slot.markScore', values);
    return kpis ? scoreMarks(kpis, words) : NONE;
  }, [kpis, t]);
  return children(marks);
}

/** Colours goals and domains by how many of their KPIs worsen. */
export function TrendMeasure({ year, children }: MeasureSlot) {
  const t = useText('bsc');
  const kpis = useKpis(year);
  const marks = useMemo(() => {
    const words: MarkWords = (values) => t('slot.markTrend', values);
    return kpis ? trendMarks(kpis, words) : NONE;
  }, [kpis, t]);
  return children(marks);
}
