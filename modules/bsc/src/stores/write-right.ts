import { ownsDepartment, type RequestContext, requireModuleIn, requireOwnDepartment } from '@yeondong/schema';

/** Rows of a department whose module is off stay readable and take no writes. */
export const requireModuleOn = (
  ctx: RequestContext,
  departments: readonly number[],
  path: readonly (string | number)[],
): Promise<void> => requireModuleIn(ctx, 'bsc', departments, path);

/** The own department's rows, for the bsc officer and the planner everyone's. */
export const requireOwn = (ctx: RequestContext, departmentKey: number): void =>
  requireOwnDepartment(ctx, departmentKey, ['bsc']);

/** The same as an answer. */
export const mayWrite = (ctx: RequestContext, departmentKey: number): boolean =>
  ownsDepartment(ctx, departmentKey, ['bsc']);
