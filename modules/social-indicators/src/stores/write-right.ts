import { type RequestContext, requireModuleIn, requireOwnDepartment } from '@yeondong/schema';

/** Indicators of a department whose module is off stay readable and take no writes. */
export const requireModuleOn = (
  ctx: RequestContext,
  departments: readonly (number | null)[],
  path: readonly (string | number)[],
): Promise<void> =>
  requireModuleIn(
    ctx,
    'social-indicators',
    departments.filter((key) => key !== null),
    path,
  );

/** The own department's indicators, for the statistician and the planner everyone's. */
export const requireOwn = (ctx: RequestContext, departmentKey: number | null): void =>
  requireOwnDepartment(ctx, departmentKey, ['statistician']);
