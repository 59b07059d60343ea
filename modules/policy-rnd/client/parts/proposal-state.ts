import type { StatusKind } from '@yeondong/client/kit';
import type { ProposalRowFragment, ProposalStatus } from '../gql/graphql';
import type { PROPOSAL_CHOICES } from '../searches';

export type Proposal = ProposalRowFragment;

/** The columns of the picture, each with the states that stand in it. */
export const COLUMNS: readonly { key: string; states: readonly ProposalStatus[] }[] = [
  { key: 'intake', states: ['DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'RECEIVED'] },
  { key: 'review', states: ['TRANSFERRED', 'DEPT_REVIEW', 'COMMITTEE', 'HELD'] },
  { key: 'adopted', states: ['ADOPTED', 'IMPLEMENTATION_PLAN', 'IMPLEMENTING'] },
  { key: 'done', states: ['IMPLEMENTED', 'POST_EVALUATION', 'CLOSED'] },
  { key: 'out', states: ['NOT_ADOPTED', 'IMPOSSIBLE', 'RETURNED', 'WITHDRAWN'] },
];

const ENDED: readonly ProposalStatus[] = [
  ...COLUMNS.filter(({ key }) => key === 'done' || key === 'out').flatMap(({ states }) => states),
  'DRAFT',
];

type Dated = Pick<Proposal, 'status' | 'decideDue' | 'decision'>;

/** Received, past the last day for a decision and not decided; what is held has a day of its own. */
export const isOverdue = ({ status, decideDue, decision }: Dated, today: string): boolean =>
  Boolean(decideDue) && (decideDue as string) < today && !decision && status !== 'HELD' && !ENDED.includes(status);

export function holdsOf(choice: (typeof PROPOSAL_CHOICES)[number], proposal: Dated, today: string): boolean {
  if (choice === 'open') return !ENDED.includes(proposal.status);
  if (choice === 'overdue') return isOverdue(proposal, today);
  if (choice === 'adopted') return proposal.decision === 'ADOPTED';
  return true;
}

export function markOf(proposal: Dated, today: string): StatusKind {
  const { status } = proposal;
  if (isOverdue(proposal, today)) return 'late';
  if (['IMPLEMENTED', 'POST_EVALUATION', 'CLOSED', 'ADOPTED', 'IMPLEMENTING', 'IMPLEMENTATION_PLAN'].includes(status))
    return 'normal';
  if (['NOT_ADOPTED', 'IMPOSSIBLE', 'RETURNED'].includes(status)) return 'poor';
  return ['HELD', 'SUPPLEMENT', 'TRANSFERRED'].includes(status) ? 'caution' : 'reference';
}
