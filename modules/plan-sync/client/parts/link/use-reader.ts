import { useHasRole, usePlan } from '@yeondong/client/kit';
import type { LinkReader } from './standing';

/** What a change of a link changes on the page. */
export const LINK_REFETCH = ['PlanSyncLinks', 'PlanSyncPairs', 'PlanSyncPair', 'PlanSyncLoose', 'PlanSyncLooseCounts'];

export function useLinkReader(): LinkReader {
  const { person, department } = usePlan();
  return {
    person: person.id,
    department: department?.code ?? null,
    planner: useHasRole('planner'),
    head: useHasRole('head'),
  };
}
