import { useHasRole, usePlan } from '@yeondong/client/kit';

/** Whether the person may write what a department leads: planner everywhere, head and staff for their own. */
export function useMayWriteFor(departmentId: string): boolean {
  const { department } = usePlan();
  const planner = useHasRole('planner');
  const ofDepartment = useHasRole('head', 'staff');
  return planner || (ofDepartment && department?.id === departmentId);
}
