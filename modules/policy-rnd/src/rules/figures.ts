import { addMonths, type DateText } from '@yeondong/schema/rules';
import { OPEN_STATUSES, type ProposalStatus } from './proposal-life.js';

export interface CountedProposal {
  readonly status: ProposalStatus;
  readonly receivedOn: DateText | null;
  readonly decidedOn: DateText | null;
  readonly decideDue: DateText | null;
  /** Also of closed ones: how it was decided. */
  readonly adopted: boolean;
  readonly implementedOn: DateText | null;
}

/** An adopted proposal should be carried out within half a year. */
const MONTHS_TO_IMPLEMENT = 6;

/** What has become of proposals. What was returned or withdrawn was never decided. */
export function countProposals(proposals: readonly CountedProposal[], today: DateText) {
  const count = (holds: (one: CountedProposal) => boolean) => proposals.filter(holds).length;
  const decided = ({ decidedOn }: CountedProposal) => decidedOn !== null;
  const matured = ({ adopted, decidedOn }: CountedProposal) =>
    adopted && decidedOn !== null && addMonths(decidedOn, MONTHS_TO_IMPLEMENT) <= today;
  return {
    submitted: count(({ status }) => status !== 'DRAFT' && status !== 'WITHDRAWN'),
    open: count(({ status }) => OPEN_STATUSES.includes(status)),
    overdue: count(({ decideDue, decidedOn, status }) => isOverdue(status, decideDue, decidedOn, today)),
    decided: count(decided),
    adopted: count(({ adopted }) => adopted),
    matured: count(matured),
    implemented: count((one) => matured(one) && one.implementedOn !== null),
  };
}

/** Received, past the last day for a decision and not decided; what is held has a day of its own. */
const isOverdue = (status: ProposalStatus, due: DateText | null, decidedOn: DateText | null, today: DateText) =>
  due !== null && due < today && decidedOn === null && OPEN_STATUSES.includes(status) && status !== 'HELD';
