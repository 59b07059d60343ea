import type { DateText } from '@yeondong/schema/rules';
import { isPromise, isSetAsideForGood, type OpinionDecision } from './opinion-life.js';

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
  readonly spam: number;
  /** Replied to, or past the day of the reply. */
  readonly due: number;
  readonly onTime: number;
  readonly overdue: number;
  /** Without spam and those that are out of scope. */
  readonly decided: number;
  readonly incorporated: number;
  /** Promised in a year before, and no item has changed: "약속 미이행". */
  readonly unfulfilled: number;
}

/** "약속 미이행": promised in a year before the one of the day, and no item has changed by it. */
const isUnfulfilled = (
  { decision, decidedOn, changed }: Pick<OpinionFact, 'decision' | 'decidedOn' | 'changed'>,
  today: DateText,
): boolean => isPromise(decision) && !changed && decidedOn !== null && decidedOn.slice(0, 4) < today.slice(0, 4);

/** What has become of opinions by a day. A reply on its day is in time. */
export function countOpinions(list: readonly OpinionFact[], today: DateText): OpinionCounts {
  const count = (holds: (opinion: OpinionFact) => boolean) => list.filter(holds).length;
  const isLate = ({ repliedOn, replyDue, decision }: OpinionFact) =>
    repliedOn === null && replyDue < today && !isSetAsideForGood(decision);
  const outOfScope = count(({ decision }) => decision === 'OUT_OF_SCOPE');
  const spam = count(({ decision }) => isSetAsideForGood(decision));
  return {
    received: list.length,
    outOfScope,
    spam,
    due: count((opinion) => opinion.repliedOn !== null || isLate(opinion)),
    onTime: count(({ repliedOn, replyDue }) => repliedOn !== null && repliedOn <= replyDue),
    overdue: count(isLate),
    decided: count(({ decision }) => decision !== null) - outOfScope - spam,
    incorporated: count(({ decision }) => isPromise(decision)),
    unfulfilled: count((opinion) => isUnfulfilled(opinion, today)),
  };
}
