import type { DateText } from '@yeondong/schema/rules';
import { isPromise, type OpinionDecision } from './opinion-life.js';

export interface OpinionFact {
  readonly replyDue: DateText;
  readonly repliedOn: DateText | null;
  readonly decision: OpinionDecision | null;
  readonly decidedOn: DateText | null;
  /** Whether an item of a plan has changed by it. */
  readonly changed: boolean;
}

export interface OpinionCounts {
  readonly received: number;
  readonly outOfScope: number;
  /** Replied to, or past the day of the reply. */
  readonly due: number;
  readonly onTime: number;
  readonly overdue: number;
  /** Without those that are out of scope. */
  readonly decided: number;
  readonly incorporated: number;
  /** Promised in a year before, and no item has changed: "약속 미이행". */
  readonly unfulfilled: number;
}

/** What has become of opinions by a day. A reply on its day is in time. */
export function countOpinions(list: readonly OpinionFact[], today: DateText): OpinionCounts {
  const count = (holds: (opinion: OpinionFact) => boolean) => list.filter(holds).length;
  const isLate = ({ repliedOn, replyDue }: OpinionFact) => repliedOn === null && replyDue < today;
  const outOfScope = count(({ decision }) => decision === 'OUT_OF_SCOPE');
  return {
    received: list.length,
    outOfScope,
    due: count((opinion) => opinion.repliedOn !== null || isLate(opinion)),
    onTime: count(({ repliedOn, replyDue }) => repliedOn !== null && repliedOn <= replyDue),
    overdue: count(isLate),
    decided: count(({ decision }) => decision !== null) - outOfScope,
    incorporated: count(({ decision }) => isPromise(decision)),
    unfulfilled: count(
      ({ decision, decidedOn, changed }) =>
        isPromise(decision) && !changed && decidedOn !== null && decidedOn.slice(0, 4) < today.slice(0, 4),
    ),
  };
}
