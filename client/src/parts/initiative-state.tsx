import { type StatusKind, StatusMark, usePlan, useText } from '@yeondong/client/kit';
import type { InitiativeStatus } from '../gql/graphql';

const KINDS: Record<InitiativeStatus, StatusKind> = {
  PROPOSED: 'reference',
  PLANNED: 'reference',
  IN_PROGRESS: 'normal',
  COMPLETED: 'normal',
  SUSPENDED: 'caution',
  CLOSED: 'reference',
};

interface Initiative {
  status: InitiativeStatus;
  endsOn?: string | null;
}

/** An initiative that should have ended by the business date and has not. */
export function isLate({ status, endsOn }: Initiative, businessDate: string): boolean {
  const open = status === 'PLANNED' || status === 'IN_PROGRESS' || status === 'SUSPENDED';
  return open && Boolean(endsOn) && String(endsOn) < businessDate;
}

export function InitiativeState({ initiative }: { initiative: Initiative }) {
  const t = useText('core');
  const { businessDate } = usePlan();
  if (isLate(initiative, businessDate)) return <StatusMark kind="late" label={t('initiative.late')} />;
  return <StatusMark kind={KINDS[initiative.status]} label={t(`initiativeStatus.${initiative.status}`)} />;
}
