import { type RequestContext, type Role, requireModuleIn, requireOwnDepartment } from '@yeondong/schema';

type Path = readonly (string | number)[];

const MODULE = 'innovation';
const OFFICERS: readonly Role[] = ['innovation'];

/** The innovation office: it acts for the whole city. */
export const isOffice = ({ actor }: RequestContext): boolean =>
  actor.roles.has('planner') || OFFICERS.some((role) => actor.roles.has(role));

/** Records of a department whose module is off stay readable and take no writes. */
export const requireModuleOn = (ctx: RequestContext, departments: readonly number[], path: Path): Promise<void> =>
  requireModuleIn(ctx, MODULE, departments, path);

/** The own department's records, for the innovation office everyone's; refused where the module is off. */
export async function requireWritable(ctx: RequestContext, departmentKey: number, path: Path): Promise<void> {
  requireOwnDepartment(ctx, departmentKey, OFFICERS);
  await requireModuleOn(ctx, [departmentKey], path);
}
