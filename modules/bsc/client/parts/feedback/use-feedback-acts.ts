import { useHasRole, usePlan } from '@yeondong/client/kit';
import type { FeedbackAct, FeedbackNode } from './feedback-node';

/** What the reader may do with a feedback as it stands. */
export function useFeedbackActs(): (feedback: FeedbackNode) => FeedbackAct[] {
  const here = usePlan().department?.code;
  const officer = useHasRole('planner', 'bsc');
  const head = useHasRole('head');
  const staff = useHasRole('staff');
  const evaluator = useHasRole('evaluator');
  return ({ state, department }) => {
    const own = here === department.code;
    const acts = officer || (own && (head || staff));
    const completes = officer || (own && head);
    const verifies = officer || evaluator;
    const offered: Record<FeedbackAct, boolean> = {
      act: acts && (state === 'OPEN' || state === 'ACTION'),
      complete: completes && state === 'ACTION',
      verify: verifies && !own && state === 'DONE',
      effect: verifies && state === 'VERIFIED',
      edit: officer && state !== 'VERIFIED',
      reopen: verifies && (state === 'DONE' || state === 'VERIFIED'),
    };
    return (Object.keys(offered) as FeedbackAct[]).filter((act) => offered[act]);
  };
}
