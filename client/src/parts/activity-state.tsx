import { type StatusKind, StatusMark, useText } from '@yeondong/client/kit';

const KINDS: Record<string, StatusKind> = {
  HELD: 'normal',
  IN_PROGRESS: 'normal',
  PLANNED: 'reference',
  DUE: 'caution',
  OVERDUE: 'late',
};

/** How an activity of the plan stands: planned, under way, held, due, overdue. */
export function ActivityState({ status }: { status: string }) {
  const t = useText('core');
  return <StatusMark kind={KINDS[status] ?? 'reference'} label={t(`activityStatus.${status}`)} />;
}
