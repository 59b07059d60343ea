import type { StatusKind } from '@yeondong/client/kit';
import type { OpinionRowFragment, OpinionStatus } from '../gql/graphql';
import type { OPINION_VIEWS } from '../searches';

export type Opinion = OpinionRowFragment;
type View = (typeof OPINION_VIEWS)[number];

type Replied = Pick<Opinion, 'repliedOn' | 'replyDue' | 'decision'>;

/** Past the day of the reply, and nobody has replied. A reply is in time on its day, spam gets none. */
export const isOverdue = ({ repliedOn, replyDue, decision }: Replied, today: string): boolean =>
  !repliedOn && decision !== 'SPAM' && replyDue < today;

/** Whether a list of the year of that name holds an opinion; what was promised in years before is the server's to say. */
export function holdsOf(view: Exclude<View, 'unfulfilled'>, opinion: Opinion, today: string): boolean {
  if (view === 'overdue') return isOverdue(opinion, today);
  if (view === 'open') return !opinion.repliedOn && opinion.decision !== 'SPAM';
  if (view === 'aside') return opinion.decision === 'SPAM' || opinion.decision === 'OUT_OF_SCOPE';
  if (view === 'promised') return opinion.decision === 'INCORPORATED' || opinion.decision === 'PARTLY';
  return true;
}

/** How the answer to an opinion stands. */
export function markOf({ repliedOn, replyDue, decision }: Replied, today: string): StatusKind {
  if (repliedOn) return 'normal';
  if (decision === 'SPAM') return 'reference';
  if (replyDue < today) return 'late';
  return replyDue === today ? 'caution' : 'reference';
}

interface Narrowing {
  readonly channel: string;
  readonly domain: string | null;
  readonly department: string | null;
}

/** The domain that an opinion names, else that of its initiative. */
export const domainOf = ({ domain, initiative }: Opinion) => domain ?? initiative?.goal.domain ?? null;

/** Whether an opinion came that way, is of that domain and is answered by that department. */
export const isWithin = (opinion: Opinion, { channel, domain, department }: Narrowing): boolean =>
  (channel === 'ALL' || opinion.channel === channel) &&
  (domain === null || domainOf(opinion)?.code === domain) &&
  (department === null || opinion.department?.code === department);

/** The ids with one more, or with one less. */
export const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]);

/** Whether the planner may assign it or set it aside, with others at once. */
export const isNew = ({ status }: Pick<Opinion, 'status'>): boolean => status === 'RECEIVED' || status === 'ASSIGNED';

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
    if (act === 'reply') return own && opinion.decision !== 'SPAM';
    if (act === 'incorporate') return own && holdsOf('promised', opinion, '');
    return own;
  });
}
