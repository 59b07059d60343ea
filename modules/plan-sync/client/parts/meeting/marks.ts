import type { StatusKind } from '@yeondong/client/kit';
import type { InstructionRowFragment, ProgressMeetingStatus } from '../../gql/graphql';

export const MEETING_MARKS: Readonly<Record<ProgressMeetingStatus, StatusKind>> = {
  PLANNED: 'reference',
  HELD: 'normal',
  CANCELLED: 'unreported',
};

export function instructionMark({ status, overdue }: Pick<InstructionRowFragment, 'status' | 'overdue'>): StatusKind {
  if (overdue) return 'late';
  if (status === 'CLOSED') return 'normal';
  return status === 'REPORTED' ? 'early' : 'reference';
}
