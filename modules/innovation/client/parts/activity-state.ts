import type { StatusKind } from '@yeondong/client/kit';
import type { InnovationActivityRowFragment, InnovationActivityStatus } from '../gql/graphql';

export type Activity = InnovationActivityRowFragment;
export type ActivityAct = 'confirm' | 'approve' | 'return' | 'cancel';

export const ACTIVITY_MARKS: Readonly<Record<InnovationActivityStatus, StatusKind>> = {
  SUBMITTED: 'unreported',
  CONFIRMED: 'reference',
  APPROVED: 'normal',
  RETURNED: 'caution',
  CANCELLED: 'poor',
};

interface Actor {
  readonly office: boolean;
  readonly head: boolean;
  readonly id: string;
  readonly department: string | null;
}

type Life = Pick<Activity, 'status'> & {
  readonly department: { readonly code: string };
  readonly submittedBy?: { readonly id: string } | null | undefined;
  readonly confirmedBy?: { readonly id: string } | null | undefined;
  readonly participants: readonly { readonly person: { readonly id: string } }[];
};

/** What a person is offered for an activity; nobody confirms or approves an own one, nor approves what they confirmed. */
export function actsOn(activity: Life, { office, head, id, department }: Actor): readonly ActivityAct[] {
  const { status, submittedBy, confirmedBy, participants } = activity;
  const own = submittedBy?.id === id || participants.some(({ person }) => person.id === id);
  const confirms = office || (head && activity.department.code === department);
  const offered: readonly (readonly [ActivityAct, boolean])[] = [
    ['confirm', status === 'SUBMITTED' && confirms && !own],
    ['approve', status === 'CONFIRMED' && office && !own && confirmedBy?.id !== id],
    ['return', (status === 'SUBMITTED' || status === 'CONFIRMED') && confirms],
    ['cancel', status === 'APPROVED' && office],
  ];
  return offered.filter(([, may]) => may).map(([act]) => act);
}
