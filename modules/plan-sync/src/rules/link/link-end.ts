import { type Issue, refuse } from '@yeondong/schema/rules';
import type { LinkActor, LinkSides, LinkStatus } from '../link-check.js';

interface LinkToEnd {
  readonly status: LinkStatus;
  readonly validFrom: number | null;
  readonly isEnded: boolean;
}

/** Refuses to end what does not count, what is ended already, and a last year before the first. */
export function checkEnding({ status, validFrom, isEnded }: LinkToEnd, lastYear: number): void {
  const at = (name: string): Issue['path'] => ['input', name];
  if (status !== 'CONFIRMED') throw refuse('plan-sync.link.not-confirmed', at('id'), { status });
  if (isEnded) throw refuse('plan-sync.link.ended', at('id'));
  if (validFrom !== null && lastYear < validFrom) throw refuse('plan-sync.link.reversed', at('lastYear'));
}

/** Either side may decide that a link has an end, and the planner. */
export const mayEnd = ({ fromDepartment, toDepartment }: LinkSides, { isPlanner, departments }: LinkActor): boolean =>
  isPlanner || departments.has(fromDepartment) || departments.has(toDepartment);
