import type { RequestContext } from '../contract/context.js';
import type { Role } from '../contract/permission.js';
import { forbidden } from '../kernel/errors.js';

/** Planner and the given officers write for every department, others for those that they act for. */
export function requireOwnDepartment(
  ctx: RequestContext,
  departmentKey: number | null,
  officers: readonly Role[] = [],
): void {
  const everywhere = ['planner' as Role, ...officers].some((role) => ctx.actor.roles.has(role));
  if (everywhere || (departmentKey !== null && ctx.actor.departmentKeys.has(departmentKey))) return;
  throw forbidden();
}
