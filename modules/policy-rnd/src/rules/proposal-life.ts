import { refuse } from '@yeondong/schema/rules';

export const PROPOSAL_STATUSES = [
  ...(['DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'RETURNED', 'WITHDRAWN'] as const),
  ...(['RECEIVED', 'TRANSFERRED', 'DEPT_REVIEW', 'COMMITTEE', 'HELD'] as const),
  ...(['ADOPTED', 'NOT_ADOPTED', 'IMPLEMENTATION_PLAN', 'IMPLEMENTING', 'IMPLEMENTED'] as const),
  ...(['IMPOSSIBLE', 'POST_EVALUATION', 'CLOSED'] as const),
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** 지식제안, 자유제안, 공모제안(현상공모), 실시제안. */
export const PROPOSAL_KINDS = ['KNOWLEDGE', 'FREE', 'CONTEST', 'APPLIED'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSER_TYPES = ['OFFICIAL', 'CITIZEN'] as const;
export type ProposerType = (typeof PROPOSER_TYPES)[number];

/** Why something is no proposal (공무원 제안 규정 제2조). */
export const RETURN_CODES = [
  ...(['PATENTED', 'ALREADY_ADOPTED', 'ALREADY_DONE', 'NOT_APPLICABLE'] as const),
  ...(['COMPLAINT', 'PRIVATE_PROFIT', 'NOT_OUR_BUSINESS'] as const),
] as const;
export type ReturnCode = (typeof RETURN_CODES)[number];

interface Step {
  readonly from: readonly ProposalStatus[];
  readonly to: ProposalStatus;
}

const UNDECIDED: readonly ProposalStatus[] = [
  ...(['DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'RECEIVED', 'TRANSFERRED', 'DEPT_REVIEW', 'COMMITTEE', 'HELD'] as const),
];

const STEPS = {
  SUBMIT: { from: ['DRAFT', 'SUPPLEMENT'], to: 'SUBMITTED' },
  WITHDRAW: { from: UNDECIDED, to: 'WITHDRAWN' },
  RECEIVE: { from: ['SUBMITTED'], to: 'RECEIVED' },
  RETURN: { from: ['SUBMITTED', 'RECEIVED'], to: 'RETURNED' },
  ASK_MORE: { from: ['SUBMITTED', 'RECEIVED'], to: 'SUPPLEMENT' },
  ASSIGN: { from: ['RECEIVED'], to: 'DEPT_REVIEW' },
  TRANSFER: { from: ['DEPT_REVIEW', 'TRANSFERRED'], to: 'TRANSFERRED' },
  TRANSFER_OUT: { from: ['RECEIVED', 'DEPT_REVIEW', 'TRANSFERRED'], to: 'CLOSED' },
  ACCEPT: { from: ['TRANSFERRED'], to: 'DEPT_REVIEW' },
  REVIEW: { from: ['DEPT_REVIEW'], to: 'COMMITTEE' },
  ADOPT: { from: ['COMMITTEE'], to: 'ADOPTED' },
  REJECT: { from: ['COMMITTEE'], to: 'NOT_ADOPTED' },
  HOLD: { from: ['COMMITTEE'], to: 'HELD' },
  RESUME: { from: ['HELD'], to: 'COMMITTEE' },
  PLAN: { from: ['ADOPTED'], to: 'IMPLEMENTATION_PLAN' },
  START: { from: ['IMPLEMENTATION_PLAN'], to: 'IMPLEMENTING' },
  COMPLETE: { from: ['IMPLEMENTING'], to: 'IMPLEMENTED' },
  GIVE_UP: { from: ['ADOPTED', 'IMPLEMENTATION_PLAN', 'IMPLEMENTING'], to: 'IMPOSSIBLE' },
  RETRY: { from: ['IMPOSSIBLE'], to: 'IMPLEMENTATION_PLAN' },
  EVALUATE: { from: ['IMPLEMENTED'], to: 'POST_EVALUATION' },
  CLOSE: { from: ['POST_EVALUATION', 'NOT_ADOPTED', 'IMPOSSIBLE'], to: 'CLOSED' },
} as const satisfies Record<string, Step>;

export type ProposalAct = keyof typeof STEPS;

/** The state that an act leads to; refused out of its turn. */
export function nextStatus(status: ProposalStatus, act: ProposalAct): ProposalStatus {
  const { from, to }: Step = STEPS[act];
  if (!from.includes(status)) throw refuse('policy-rnd.proposal.status', ['input', 'id'], { status });
  return to;
}

/** What may be done next, in the order of the table. */
export const actsFrom = (status: ProposalStatus): ProposalAct[] =>
  (Object.keys(STEPS) as ProposalAct[]).filter((act) => (STEPS[act] as Step).from.includes(status));

/** On its way: neither settled nor given up. */
export const OPEN_STATUSES: readonly ProposalStatus[] = [
  ...(['SUBMITTED', 'SUPPLEMENT', 'RECEIVED', 'TRANSFERRED', 'DEPT_REVIEW', 'COMMITTEE', 'HELD'] as const),
  ...(['ADOPTED', 'IMPLEMENTATION_PLAN', 'IMPLEMENTING'] as const),
];

/** Until it is decided a proposal is its author's, its department's and the officers'; then all staff read it. */
export const proposalVisibility = (status: ProposalStatus): 'DRAFT' | 'APPROVED' =>
  UNDECIDED.includes(status) || status === 'RETURNED' || status === 'WITHDRAWN' ? 'DRAFT' : 'APPROVED';

/** Names are hidden from who judges a contest until it is decided. */
export const isBlind = (kind: ProposalKind, status: ProposalStatus): boolean =>
  kind === 'CONTEST' && UNDECIDED.includes(status);
