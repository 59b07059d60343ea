import { useHasRole, usePlan } from '@yeondong/client/kit';
import type { Person } from './task-marks';

/** What decides which acts a person is offered. */
export function usePerson(): Person {
  const { department } = usePlan();
  const office = useHasRole('planner', 'innovation');
  return { office, writes: useHasRole('head', 'staff'), department: department?.code ?? null };
}
