import { useHasRole, usePlan } from '@yeondong/client/kit';

export type Act = 'enter' | 'confirm' | 'verify' | 'lock' | 'return' | 'revise';

export interface Rights {
  /** Sees entries before they are confirmed. */
  seesEntries: boolean;
  may: Readonly<Record<Act, boolean>>;
}

/** What the person is offered for a department's results; the server decides what is allowed. */
export function useRights(department: string | null): Rights {
  const plan = usePlan();
  const officer = useHasRole('planner', 'bsc');
  const head = useHasRole('head');
  const staff = useHasRole('staff');
  const evaluator = useHasRole('evaluator');
  const own = department !== null && plan.department?.code === department;
  return {
    seesEntries: officer || own,
    may: {
      enter: officer || (own && (head || staff)),
      confirm: officer || (own && head),
      verify: (officer || evaluator) && !own,
      lock: officer,
      return: officer || evaluator || (own && head),
      revise: officer,
    },
  };
}
