import { type StatusKind, StatusMark, useText } from '@yeondong/client/kit';

const KINDS: Record<string, StatusKind> = {
  DONE: 'normal',
  UNDER_WAY: 'normal',
  PLANNED: 'reference',
  OVERDUE: 'late',
};

/** How an activity of the plan stands: planned, under way, done, overdue. */
export function ActivityState({ status }: { status: string }) {
  const t = useText('core');
  return <StatusMark kind={KINDS[status] ?? 'reference'} label={t(`activityStatus.${status}`)} />;
}
