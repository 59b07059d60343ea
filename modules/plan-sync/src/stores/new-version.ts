import {
  createRecord,
  fields,
  optionalText,
  PlatformError,
  type Row,
  RuleError,
  raw,
  referred,
  refuse,
  select,
  sql,
  type TransactionContext,
  type Values,
} from '@yeondong/schema';
import { Plan } from '../entities/plan.js';
import { PlanVersion } from '../entities/plan-version.js';
import type { PlanVersionInput } from '../inputs/plan-inputs.js';
import { requireModuleOn } from './write-right.js';

const NOTE_LENGTH = 2000;
/** 지방재정법 제33조: five years. */
export const WINDOW_YEARS = 5;

/** The plan that an edition is opened of; refused where it takes none in the year. */
export async function planToOpen(tx: TransactionContext, id: string, year: number): Promise<Row<Plan>> {
  const read = fields('level', 'status', 'fromYear', 'toYear', 'departmentKey');
  const plan = await referred(tx, Plan, id, ['input', 'plan'], read);
  await requireModuleOn(tx, [plan.departmentKey], ['input', 'plan']);
  if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'plan']);
  if (year < plan.fromYear || year > (plan.toYear ?? year)) {
    throw refuse('plan-sync.version.year', ['input', 'year'], { from: plan.fromYear, to: plan.toYear ?? '' });
  }
  return plan;
}

type Opening = Pick<PlanVersionInput, 'year' | 'kind' | 'windowStart' | 'changeNote'>;

/** A new edition of a plan and year, which has no other that is not settled. */
export async function newEdition(tx: TransactionContext, plan: Row<Plan>, opening: Opening, basedOnKey: number | null) {
  const { year, kind, changeNote } = opening;
  const others = await select(tx, PlanVersion, fields('number', 'openYear'), {
    where: sql`t.plan_id = ${plan.key} and t.year = ${year}`,
    orderBy: raw('t.number'),
  });
  if (others.some(({ openYear }) => openYear !== null)) throw refuse('plan-sync.version.open', ['input', 'year']);
  return {
    ...{ planKey: plan.key, year, kind, openYear: year, basedOnKey },
    number: (others.at(-1)?.number ?? 0) + 1,
    status: 'DRAFT' as const,
    ...windowOf(plan, opening),
    changeNote: optionalText(changeNote, NOTE_LENGTH, ['input', 'changeNote']),
    reason: null,
    finalizedAt: null,
    snapshotHash: null,
    sample: false,
    version: 1,
  };
}

/** Saves a new edition. Of two that are opened at once the second is tried again, and then sees the first. */
export async function createEdition(tx: TransactionContext, act: string, values: Values<PlanVersion>): Promise<number> {
  try {
    return await createRecord(tx, PlanVersion, act, values);
  } catch (error) {
    throw error instanceof RuleError ? new PlatformError('RETRY') : error;
  }
}

/** A new edition may rest on a settled one of the same plan. */
export async function baseOf(
  tx: TransactionContext,
  planKey: number,
  { basedOn }: PlanVersionInput,
): Promise<number | null> {
  if (basedOn === null || basedOn === undefined) return null;
  const path = ['input', 'basedOn'];
  const base = await referred(tx, PlanVersion, basedOn, path, fields('planKey', 'status', 'openYear'));
  if (base.planKey !== planKey) throw refuse('plan-sync.version.other-plan', path);
  if (base.openYear !== null) throw refuse('plan-sync.version.base-open', path);
  return base.key;
}

function windowOf({ level }: Plan, { windowStart, year }: Opening) {
  if (level === 'MID_TERM_FISCAL') return { windowStart: windowStart ?? year, windowYears: WINDOW_YEARS };
  if (windowStart !== null && windowStart !== undefined) {
    throw refuse('plan-sync.version.no-window', ['input', 'windowStart']);
  }
  return { windowStart: null, windowYears: null };
}
