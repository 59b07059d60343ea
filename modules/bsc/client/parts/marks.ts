import type { StatusKind } from '@yeondong/client/kit';
import type { KpiResultStatus, KpiTrend } from '../gql/graphql';

export const TREND_MARKS: Readonly<Record<KpiTrend, StatusKind>> = {
  IMPROVING: 'normal',
  STEADY: 'reference',
  WORSENING: 'poor',
  UNKNOWN: 'unreported',
};

/** The mark of a result's state; one that is missing for good is late, whatever its state. */
export function resultMark(status: KpiResultStatus, missing: string | null | undefined): StatusKind {
  if (missing === 'LATE') return 'late';
  if (status === 'OPEN') return 'unreported';
  if (status === 'RETURNED') return 'caution';
  return status === 'ENTERED' || status === 'CONFIRMED' ? 'reference' : 'normal';
}

/** The mark of a score by the bounds of the progress light: 100 and more normal, 90 caution, less poor. */
export function scoreMark(score: { value?: string | null; status: string }): StatusKind | null {
  if (score.status === 'NOT_DUE' || score.status === 'NOT_APPLICABLE') return null;
  if (score.value === null || score.value === undefined) return score.status === 'LATE' ? 'late' : 'unreported';
  if (score.status === 'PROVISIONAL') return 'reference';
  const points = Number(score.value);
  if (points >= 100) return 'normal';
  return points >= 90 ? 'caution' : 'poor';
}
