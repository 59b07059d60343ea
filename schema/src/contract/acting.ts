import type { Acting, Actor } from './context.js';
import type { Role } from './permission.js';

/** Roles that write for every department in their own right. */
const OFFICES: readonly Role[] = ['planner', 'bsc', 'policy', 'innovation', 'statistician'];

/** The absent head in whose place the actor heads a department; null where the actor is its head, or is none of it. */
export function actingHeadOf({ acting }: Actor, departmentKey: number | null): number | null {
  if (acting === null || departmentKey === null) return null;
  const isOwn = acting.own.roles.has('head') && acting.own.departmentKeys.has(departmentKey);
  return isOwn ? null : (acting.heads.get(departmentKey) ?? null);
}

/** Whether the actor has a permission only as who acts for a head. */
export const isOfHeads = ({ permissions, acting }: Actor, permission: string): boolean =>
  acting !== null && permissions.has(permission) && !acting.own.permissions.has(permission);

/** The absent head in whose place alone the actor may do what a permission names for a department (대결), if so. */
export function onBehalfOf(actor: Actor, permission: string, departmentKey: number | null): number | null {
  const own = actor.acting?.own;
  if (!own || departmentKey === null) return null;
  const isOwn = own.departmentKeys.has(departmentKey) || OFFICES.some((role) => own.roles.has(role));
  return isOwn && !isOfHeads(actor, permission) ? null : actingHeadOf(actor, departmentKey);
}

/** What the actor is without acting for anyone: by it alone people are appointed and handed over. */
export const ownStanding = (actor: Actor): Acting['own'] => actor.acting?.own ?? actor;

/** Whether a department is the actor's: the own one, or one headed in an absent head's place. Nobody reviews the own one. */
export const isOwnDepartment = ({ homeDepartmentKey, acting }: Actor, departmentKey: number): boolean =>
  departmentKey === homeDepartmentKey || (acting?.heads.has(departmentKey) ?? false);
