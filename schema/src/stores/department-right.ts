import { ownStanding } from '../contract/acting.js';
import type { RequestContext } from '../contract/context.js';
import type { Role } from '../contract/permission.js';
import { forbidden, refuse } from '../kernel/errors.js';
import { enabledModules } from './department-store.js';

type Path = readonly (string | number)[];

const actsEverywhere = ({ actor }: RequestContext, officers: readonly Role[]): boolean =>
  ['planner' as Role, ...officers].some((role) => actor.roles.has(role));

/** Planner and the given officers write for every department, others for those that they act for. */
export const ownsDepartment = (
  ctx: RequestContext,
  departmentKey: number | null,
  officers: readonly Role[] = [],
): boolean => actsEverywhere(ctx, officers) || (departmentKey !== null && ctx.actor.departmentKeys.has(departmentKey));

export function requireOwnDepartment(
  ctx: RequestContext,
  departmentKey: number | null,
  officers: readonly Role[] = [],
): void {
  if (!ownsDepartment(ctx, departmentKey, officers)) throw forbidden();
}

/** The head of a department or the planner in their own right: who acts for a head gives nobody's place away. */
export function requireOwnStanding({ actor }: RequestContext, departmentKey: number | null): void {
  const { roles, departmentKeys } = ownStanding(actor);
  if (roles.has('planner')) return;
  if (!roles.has('head') || departmentKey === null || !departmentKeys.has(departmentKey)) throw forbidden();
}

/** Rows of a department whose module is off stay readable and take no writes. Refuses `department.module-off`. */
export async function requireModuleIn(
  ctx: RequestContext,
  module: string,
  departments: readonly number[],
  path: Path,
): Promise<void> {
  const installed = ctx.host.modules.map(({ id }) => id);
  const enabled = await enabledModules(ctx, [...new Set(departments)], installed);
  for (const { ids } of enabled.values()) {
    if (!ids.includes(module)) throw refuse('department.module-off', path);
  }
}

/** What a module asks before it writes. The planner and its officers act for the whole city, others for their departments. */
export const writeRightIn = (module: string, officers: readonly Role[]) => {
  const requireModuleOn = (ctx: RequestContext, departments: readonly number[], path: Path): Promise<void> =>
    requireModuleIn(ctx, module, departments, path);
  return {
    requireModuleOn,
    isOffice: (ctx: RequestContext): boolean => actsEverywhere(ctx, officers),
    /** The own department's records, for the office everyone's; refused where the module is off. */
    async requireWritable(ctx: RequestContext, departmentKey: number, path: Path): Promise<void> {
      requireOwnDepartment(ctx, departmentKey, officers);
      await requireModuleOn(ctx, [departmentKey], path);
    },
  };
};
