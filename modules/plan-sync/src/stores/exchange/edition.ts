import {
  byKeys,
  fields,
  keyOfType,
  planYear,
  type RequestContext,
  type Row,
  raw,
  refuse,
  select,
  sql,
} from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { PlanTableImportInput } from '../../inputs/exchange/import-inputs.js';
import { type OpenEdition, openEdition } from '../write-right.js';

const PATH = ['input', 'year'];

async function editionsOf(ctx: RequestContext, planKey: number, year: number): Promise<Row<PlanVersion>[]> {
  return select(ctx, PlanVersion, fields('openYear', 'year', 'windowStart', 'windowYears'), {
    where: sql`t.plan_id = ${planKey} and t.year = ${year}`,
    orderBy: raw('t.number'),
  });
}

/** The edition of a plan and year that a table goes into: the one that is not settled, where the actor may write. */
export async function editionToFill(
  ctx: RequestContext,
  { plan, year }: Pick<PlanTableImportInput, 'plan' | 'year'>,
): Promise<OpenEdition> {
  const [known] = await byKeys(ctx, Plan, [keyOfType(plan, 'Plan')], fields());
  if (!known) throw refuse('record.unknown', ['input', 'plan']);
  const of = year ?? planYear(ctx);
  const open = (await editionsOf(ctx, known.key, of)).find(({ openYear }) => openYear !== null);
  if (!open) throw refuse('plan-sync.import.no-edition', PATH, { year: of });
  return openEdition(ctx, open.key, PATH);
}

/** The newest edition of a plan and year; none where there is none. */
export async function newestEdition(ctx: RequestContext, planKey: number, year: number): Promise<number | null> {
  return (await editionsOf(ctx, planKey, year)).at(-1)?.key ?? null;
}

/** The years of an edition's window: five of a fiscal plan, its own of another. */
export const windowOf = ({ year, windowStart, windowYears }: PlanVersion) => ({
  start: windowStart ?? year,
  years: windowYears ?? 1,
});
