import type { StatusKind } from '@yeondong/client/kit';
import type { OpinionRowFragment, OpinionStatus } from '../gql/graphql';
import type { OPINION_VIEWS } from '../searches';

export type Opinion = OpinionRowFragment;
type View = (typeof OPINION_VIEWS)[number];

type Replied = Pick<Opinion, 'repliedOn' | 'replyDue'>;

/** Past the day of the reply, and nobody has replied. A reply is in time on its day. */
export const isOverdue = ({ repliedOn, replyDue }: Replied, today: string): boolean => !repliedOn && replyDue < today;

/** Whether a list of that name holds an opinion. */
export function holdsOf(view: View, opinion: Opinion, today: string): boolean {
  if (view === 'overdue') return isOverdue(opinion, today);
  if (view === 'open') return !opinion.repliedOn;
  if (view === 'promised') return opinion.decision === 'INCORPORATED' || opinion.decision === 'PARTLY';
  return true;
}

/** How the answer to an opinion stands. */
export function markOf({ repliedOn, replyDue }: Replied, today: string): StatusKind {
  if (repliedOn) return 'normal';
  if (replyDue < today) return 'late';
  return replyDue === today ? 'caution' : 'reference';
}

export type OpinionAct = 'assign' | 'review' | 'decide' | 'reply' | 'incorporate';

interface Person {
  readonly planner: boolean;
  readonly head: boolean;
  readonly staff: boolean;
  readonly department: string | null;
}

const NEXT: Readonly<Record<OpinionStatus, readonly OpinionAct[]>> = {
  RECEIVED: ['assign'],
  ASSIGNED: ['review', 'assign'],
  REVIEWED: ['decide'],
  DECIDED: ['reply'],
  REPLIED: ['incorporate'],
  INCORPORATED: [],
};

/** What a person is offered for an opinion; the server decides what is allowed. */
export function actsOn(opinion: Opinion, { planner, head, staff, department }: Person): readonly OpinionAct[] {
  const own = planner || ((head || staff) && opinion.department?.code === department);
  return NEXT[opinion.status].filter((act) => {
    if (act === 'assign') return planner;
    if (act === 'decide') return own && (planner || head);
    if (act === 'incorporate') return own && holdsOf('promised', opinion, '');
    return own;
  });
}
