import { createContext, type ReactNode, useContext } from 'react';

/** What every page goes by. */
export interface Plan {
  city: string;
  /** Plan year of the view. */
  year: number;
  /** ISO date that due dates, alerts and the default plan year go by. */
  businessDate: string;
  /** The department the person acts for; null for none (administrators). */
  department: { id: string; code: string; name: string } | null;
  person: { id: string; name: string; login: string | null };
  roles: readonly string[];
}

const PlanContext = createContext<Plan | null>(null);

/** Given by the shell after sign-in. */
export function PlanProvider({ plan, children }: { plan: Plan; children: ReactNode }) {
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** Throws outside the signed-in shell. */
export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('usePlan is for pages of the signed-in shell');
  return plan;
}

/** Whether the person has one of the roles; decides what is offered, never what is allowed. */
export function useHasRole(...roles: readonly string[]): boolean {
  const plan = useContext(PlanContext);
  return plan?.roles.some((role) => roles.includes(role)) ?? false;
}
