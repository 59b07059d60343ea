import { enabledModules, type RequestContext, refuse, requireOwnDepartment } from '@yeondong/schema';

export const MODULE = 'social-indicators';

/** Indicators of a department whose module is off stay readable and take no writes. */
export async function requireModuleOn(
  ctx: RequestContext,
  departments: readonly (number | null)[],
  path: readonly (string | number)[],
): Promise<void> {
  const keys = [...new Set(departments.filter((key): key is number => key !== null))];
  const installed = ctx.host.modules.map(({ id }) => id);
  for (const { ids } of (await enabledModules(ctx, keys, installed)).values()) {
    if (!ids.includes(MODULE)) throw refuse('social-indicators.department-off', path);
  }
}

/** The own department's indicators, for the statistician and the planner everyone's. */
export const requireOwn = (ctx: RequestContext, departmentKey: number | null): void =>
  requireOwnDepartment(ctx, departmentKey, ['statistician']);
