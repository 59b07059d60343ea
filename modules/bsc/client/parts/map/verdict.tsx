import { formatNumber, type StatusKind, StatusMark, useText } from '@yeondong/client/kit';
import type { Edge } from './map-nodes';

const VERDICT_MARKS: Readonly<Record<Edge['evidence']['verdict'], StatusKind>> = {
  SUPPORTED: 'normal',
  CONTRADICTED: 'poor',
  UNCLEAR: 'reference',
  INSUFFICIENT: 'unreported',
};

/** What the past says of an edge: the verdict, ρ where there is one, and over how many months. */
export function Verdict({ edge }: { edge: Edge }) {
  const t = useText('bsc');
  const { verdict, pairs, correlation } = edge.evidence;
  const known = correlation.value !== null && correlation.value !== undefined;
  return (
    <span>
      <StatusMark kind={VERDICT_MARKS[verdict]} label={t(`verdict.${verdict}`)} />{' '}
      <span className="muted">
        {known && `ρ ${formatNumber(correlation.value, 3)}, `}
        {t('map.pairs', { count: pairs })}
      </span>
    </span>
  );
}
