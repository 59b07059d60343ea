import { useHasRole, usePlan } from '@yeondong/client/kit';

/** Roles that write records of a department: planner and the officers of modules, heads and staff. */
export const WRITERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician', 'head', 'staff'] as const;

/** Roles that write initiatives. */
export const INITIATIVE_WRITERS = ['planner', 'head', 'staff'] as const;

/** Whether the person may write what a department leads: planner everywhere, the other writers for their own. */
export function useMayWriteFor(departmentId: string, writers: readonly (typeof WRITERS)[number][] = WRITERS): boolean {
  const { department } = usePlan();
  const planner = useHasRole('planner');
  const writer = useHasRole(...writers);
  return planner || (writer && department?.id === departmentId);
}
