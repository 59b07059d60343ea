import {
  byKeys,
  type Class,
  fields,
  type RequestContext,
  type Row,
  raw,
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

/** The edition and its plan. */
export async function editionOf(ctx: RequestContext, versionKey: number, path: Path): Promise<OpenEdition> {
  const [edition] = await byKeys(ctx, PlanVersion, [versionKey], VERSION);
  const [plan] = await byKeys(ctx, Plan, [edition?.planKey], PLAN);
  if (!edition || !plan) throw refuse('record.unknown', path);
  return { edition, plan };
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

/** An edition that takes what the actor wants to write; refused once it is settled or its plan closed. */
export async function openEdition(
  ctx: RequestContext,
  versionKey: number,
  path: Path,
  takes: (status: VersionStatus, planner: boolean) => boolean = takesItems,
): Promise<OpenEdition> {
  const found = await editionOf(ctx, versionKey, path);
  if (found.plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', path);
  if (!takes(found.edition.status, isPlanner(ctx))) {
    throw refuse('plan-sync.version.takes-none', path, { status: found.edition.status });
  }
  return found;
}
