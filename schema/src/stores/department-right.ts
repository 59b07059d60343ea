import type { RequestContext } from '../contract/context.js';
import type { Role } from '../contract/permission.js';
import { forbidden, refuse } from '../kernel/errors.js';
import { enabledModules } from './department-store.js';

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

/** Rows of a department whose module is off stay readable and take no writes. Refuses `department.module-off`. */
export async function requireModuleIn(
  ctx: RequestContext,
  module: string,
  departments: readonly number[],
  path: readonly (string | number)[],
): Promise<void> {
  const installed = ctx.host.modules.map(({ id }) => id);
  const enabled = await enabledModules(ctx, [...new Set(departments)], installed);
  for (const { ids } of enabled.values()) {
    if (!ids.includes(module)) throw refuse('department.module-off', path);
  }
}
