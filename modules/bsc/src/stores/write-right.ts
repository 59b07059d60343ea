import { enabledModules, type RequestContext, refuse, requireOwnDepartment } from '@yeondong/schema';

const MODULE = 'bsc';

/** Rows of a department whose module is off stay readable and take no writes. */
export async function requireModuleOn(
  ctx: RequestContext,
  departments: readonly number[],
  path: readonly (string | number)[],
): Promise<void> {
  const installed = ctx.host.modules.map(({ id }) => id);
  const enabled = await enabledModules(ctx, [...new Set(departments)], installed);
  for (const { ids } of enabled.values()) {
    if (!ids.includes(MODULE)) throw refuse('bsc.department-off', path);
  }
}

/** The own department's rows, for the bsc officer and the planner everyone's. */
export const requireOwn = (ctx: RequestContext, departmentKey: number): void =>
  requireOwnDepartment(ctx, departmentKey, ['bsc']);
