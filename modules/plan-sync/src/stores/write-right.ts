import {
  byKeys,
  type Class,
  Department,
  fields,
  Initiative,
  type RequestContext,
  type Row,
  raw,
  referred,
  refuse,
  sql,
  tableOf,
  writeRightIn,
} from '@yeondong/schema';
import type { FiscalLine } from '../entities/fiscal-line.js';
import { Plan } from '../entities/plan.js';
import type { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import { takesItems, type VersionStatus } from '../rules/version-state.js';

type Path = readonly (string | number)[];

export const { isOffice: isPlanner, requireModuleOn, requireWritable } = writeRightIn('plan-sync', []);

/** A department that something new is given to. Refuses one that the business date finds abolished. */
export async function departmentAtWork(ctx: RequestContext, id: string, path: Path): Promise<{ readonly key: number }> {
  const { key, validTo } = await referred(ctx, Department, id, path, fields('validTo'));
  if (validTo !== null && validTo < ctx.today) throw refuse('plan-sync.department.over', path, { day: validTo });
  return { key };
}

/** An initiative that the planning office writes about. Refuses one of a department whose module is off. */
export async function initiativeOn(ctx: RequestContext, id: string): Promise<{ readonly key: number }> {
  const path = ['input', 'initiative'];
  const { key, leadDepartmentKey } = await referred(ctx, Initiative, id, path, fields('leadDepartmentKey'));
  await requireModuleOn(ctx, [leadDepartmentKey], path);
  return { key };
}

export interface OpenEdition {
  readonly edition: Row<PlanVersion>;
  readonly plan: Row<Plan>;
}

const VERSION = fields(
  'planKey',
  'year',
  'number',
  'kind',
  'status',
  'basedOnKey',
  'windowStart',
  'windowYears',
  'version',
);
const PLAN = fields('code', 'level', 'status', 'fromYear', 'toYear', 'departmentKey');

/** Editions with their plans by key, in two statements whatever they are. */
export async function editionsOf(
  ctx: RequestContext,
  versionKeys: readonly number[],
): Promise<ReadonlyMap<number, OpenEdition>> {
  const editions = await byKeys(ctx, PlanVersion, [...new Set(versionKeys)], VERSION);
  const plans = await byKeys(
    ctx,
    Plan,
    editions.map((edition) => edition?.planKey),
    PLAN,
  );
  return new Map(
    editions.flatMap((edition, index) => {
      const plan = plans[index];
      return edition && plan ? [[edition.key, { edition, plan }] as const] : [];
    }),
  );
}

/** The edition and its plan. */
export async function editionOf(ctx: RequestContext, versionKey: number, path: Path): Promise<OpenEdition> {
  const found = (await editionsOf(ctx, [versionKey])).get(versionKey);
  if (!found) throw refuse('record.unknown', path);
  return found;
}

/** A code stands once in an edition. Refuses `record.duplicate` at the code. */
export async function requireFreeCode(
  ctx: RequestContext,
  entity: typeof PlanItem | typeof FiscalLine,
  versionKey: number,
  code: string,
  path: Path = ['input', 'code'],
): Promise<void> {
  const { name } = tableOf(entity as Class<PlanItem>);
  const where = sql`version_id = ${versionKey} and code = ${code}`;
  const [known] = await ctx.db.rows<{ key: number }>(sql`select id as "key" from ${raw(name)} where ${where}`);
  if (known) throw refuse('record.duplicate', path);
}

type Takes = (status: VersionStatus, planner: boolean) => boolean;

/** An edition that takes what the actor wants to write; refused once it is settled or its plan closed. */
export const openEdition = async (ctx: RequestContext, versionKey: number, path: Path): Promise<OpenEdition> =>
  requireOpen(ctx, await editionOf(ctx, versionKey, path), path, takesItems);

/** The same of an edition that has been read. */
export function requireOpen(
  ctx: RequestContext,
  found: OpenEdition | undefined,
  path: Path,
  takes: Takes,
): OpenEdition {
  if (!found) throw refuse('record.unknown', path);
  if (found.plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', path);
  if (!takes(found.edition.status, isPlanner(ctx))) {
    throw refuse('plan-sync.version.takes-none', path, { status: found.edition.status });
  }
  return found;
}
