import { type MeasureMark, type MeasureSlot, useQuery, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscMeasuresDocument, BscVisionScoresDocument } from '../gql/graphql';
import { type MarkWords, scoreMarks, trendMarks } from '../parts/goal-marks';
import { useMonth } from '../parts/periods';
import { VisionScore } from '../parts/vision-score';

const NONE: ReadonlyMap<string, MeasureMark> = new Map();

/** Colours goals and domains by their scores, under the score of the vision itself. */
export function ScoreMeasure({ year, children }: MeasureSlot) {
  const t = useText('bsc');
  const period = useMonth(null);
  const visions = useQuery(BscVisionScoresDocument, { variables: { year, period } }).data?.visions;
  const marks = useMemo(() => {
    const words: MarkWords = (values) => t('slot.markScore', values);
    return visions ? scoreMarks(visions, words) : NONE;
  }, [visions, t]);
  return (
    <>
      {visions?.map((vision) => (
        <VisionScore key={vision.id} vision={vision} period={period} />
      ))}
      {children(marks)}
    </>
  );
}

/** Colours goals and domains by how many of their KPIs worsen. */
export function TrendMeasure({ year, children }: MeasureSlot) {
  const t = useText('bsc');
  const kpis = useQuery(BscMeasuresDocument, { variables: { year } }).data?.kpis.nodes;
  const marks = useMemo(() => {
    const words: MarkWords = (values) => t('slot.markTrend', values);
    return kpis ? trendMarks(kpis, words) : NONE;
  }, [kpis, t]);
  return children(marks);
}
