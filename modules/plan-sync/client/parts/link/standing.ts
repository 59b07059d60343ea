import type { LinkRowFragment } from '../../gql/graphql';

export interface LinkReader {
  readonly person: string;
  readonly department: string | null;
  readonly planner: boolean;
  readonly head: boolean;
}

/** DECIDE: the reader may agree or reject; MINE: the reader proposed it or has agreed; OTHER: it waits for somebody else. */
export type LinkStanding = 'DECIDE' | 'MINE' | 'OTHER';

type Proposal = Pick<LinkRowFragment, 'proposedBy' | 'fromAgreedBy' | 'toAgreedBy' | 'from' | 'to'>;

/** What a proposal asks of its reader; the server decides what is allowed. */
export function standingOf(link: Proposal, { person, department, planner, head }: LinkReader): LinkStanding {
  const { proposedBy, fromAgreedBy, toAgreedBy, from, to } = link;
  if ([proposedBy, fromAgreedBy, toAgreedBy].some((who) => who?.id === person)) return 'MINE';
  const isOpen = (agreed: Proposal['fromAgreedBy'], end: Proposal['from']) =>
    !agreed && (planner || (head && end?.department.code === department));
  return isOpen(fromAgreedBy, from) || isOpen(toAgreedBy, to) ? 'DECIDE' : 'OTHER';
}

type Counted = Pick<LinkRowFragment, 'status' | 'endedOn' | 'from' | 'to'>;

/** Whether the reader may be offered to end a link. */
export const mayEnd = ({ status, endedOn, from, to }: Counted, { planner, head, department }: LinkReader): boolean =>
  status === 'CONFIRMED' &&
  !endedOn &&
  (planner || (head && [from, to].some((end) => end?.department.code === department)));

const ORDER: readonly LinkStanding[] = ['DECIDE', 'MINE', 'OTHER'];

/** What waits for the reader comes first. */
export const inOrder = <L extends Proposal>(links: readonly L[], reader: LinkReader): readonly L[] =>
  [...links].sort((one, other) => ORDER.indexOf(standingOf(one, reader)) - ORDER.indexOf(standingOf(other, reader)));
