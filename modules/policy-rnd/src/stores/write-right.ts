import { type RequestContext, refuse, requireModuleIn, requireOwnDepartment } from '@yeondong/schema';

type Path = readonly (string | number)[];

const MODULE = 'policy-rnd';
export const REASON_LENGTH = 1000;

export const requireModuleOn = (ctx: RequestContext, departments: readonly number[], path: Path): Promise<void> =>
  requireModuleIn(ctx, MODULE, departments, path);

/** The own department's rows, for planner and officer everyone's; refused where the module is off. */
export async function requireWritable(ctx: RequestContext, departmentKey: number, path: Path): Promise<void> {
  requireOwnDepartment(ctx, departmentKey, ['policy']);
  await requireModuleOn(ctx, [departmentKey], path);
}

export const isOffice = ({ actor }: RequestContext): boolean => actor.roles.has('planner') || actor.roles.has('policy');

/** An amount that may be left out, refused below nothing. */
export function notNegative(amount: number | null | undefined, field: string): number | null {
  if (amount !== null && amount !== undefined && amount < 0) throw refuse('policy-rnd.negative', ['input', field]);
  return amount ?? null;
}

/** What a step needs, at its field of the input. */
export function needed<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw refuse('policy-rnd.needed', ['input', field]);
  return value;
}
