import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  once,
  optionalText,
  type RequestContext,
  RuleError,
  raw,
  referred,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Plan } from '../entities/plan.js';
import { PlanVersion } from '../entities/plan-version.js';
import { planSyncEvents } from '../events.js';
import { PlanVersionInput, PlanVersionMove } from '../inputs/plan-inputs.js';
import { checkMove, obstacles } from '../rules/version-state.js';
import { itemsAtMove, settle } from '../stores/version-life.js';
import { editionOf, requireModuleOn } from '../stores/write-right.js';

const ACT = 'plan-sync.version.move';
const NOTE_LENGTH = 2000;
const REASON_LENGTH = 1000;
/** 지방재정법 제33조: five years. */
const WINDOW_YEARS = 5;

@FieldsOf(() => PlanVersion)
export class PlanVersionMutations {
  @WriteField(() => PlanVersion, {
    permission: ACT,
    input: PlanVersionInput,
    description: '계획의 새 판을 엶. / Opens a new edition of a plan.',
  })
  openPlanVersion(input: PlanVersionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, (tx) =>
      once(tx, 'plan-sync.version.open', input.idempotencyKey, async () =>
        createRecord(tx, PlanVersion, ACT, await newVersion(tx, input)),
      ),
    );
  }

  @WriteField(() => PlanVersion, {
    permission: ACT,
    input: PlanVersionMove,
    description: '판의 상태를 옮김. / Moves an edition to another state.',
  })
  movePlanVersion(input: PlanVersionMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, async (tx) => {
      const { key } = await referred(tx, PlanVersion, input.id, ['input', 'id']);
      const { edition, plan } = await editionOf(tx, key, ['input', 'id']);
      await requireModuleOn(tx, [plan.departmentKey], ['input', 'id']);
      if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'id']);
      const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
      checkMove({ level: plan.level, from: edition.status, to: input.to, reason: reason ?? '' });
      const issues = obstacles(input.to, await itemsAtMove(tx, key, plan.level));
      if (issues.length > 0) throw new RuleError(issues);
      const settled = input.to === 'FINAL' ? await settle(tx, key, plan.key, edition.year) : {};
      const changes = { status: input.to, reason, ...settled };
      await changeRecord(tx, PlanVersion, edition, changes, { act: ACT, version: input.version, reason });
      tx.emit(planSyncEvents.versionMoved, { version: key, status: input.to });
      return key;
    });
  }
}

async function newVersion(tx: TransactionContext, input: PlanVersionInput) {
  const read = fields('level', 'status', 'fromYear', 'toYear', 'departmentKey');
  const plan = await referred(tx, Plan, input.plan, ['input', 'plan'], read);
  await requireModuleOn(tx, [plan.departmentKey], ['input', 'plan']);
  if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'plan']);
  if (input.year < plan.fromYear || input.year > (plan.toYear ?? input.year)) {
    throw refuse('plan-sync.version.year', ['input', 'year'], { from: plan.fromYear, to: plan.toYear ?? '' });
  }
  const others = await select(tx, PlanVersion, fields('number', 'openYear'), {
    where: sql`t.plan_id = ${plan.key} and t.year = ${input.year}`,
    orderBy: raw('t.number'),
  });
  if (others.some(({ openYear }) => openYear !== null)) throw refuse('plan-sync.version.open', ['input', 'year']);
  return {
    planKey: plan.key,
    year: input.year,
    number: (others.at(-1)?.number ?? 0) + 1,
    kind: input.kind,
    status: 'DRAFT' as const,
    openYear: input.year,
    basedOnKey: await baseOf(tx, plan.key, input),
    ...windowOf(plan, input),
    changeNote: optionalText(input.changeNote, NOTE_LENGTH, ['input', 'changeNote']),
    reason: null,
    finalizedAt: null,
    snapshotHash: null,
    sample: false,
    version: 1,
  };
}

/** A new edition may rest on a settled one of the same plan. */
async function baseOf(tx: TransactionContext, planKey: number, { basedOn }: PlanVersionInput): Promise<number | null> {
  if (basedOn === null || basedOn === undefined) return null;
  const path = ['input', 'basedOn'];
  const base = await referred(tx, PlanVersion, basedOn, path, fields('planKey', 'status', 'openYear'));
  if (base.planKey !== planKey) throw refuse('plan-sync.version.other-plan', path);
  if (base.openYear !== null) throw refuse('plan-sync.version.base-open', path);
  return base.key;
}

function windowOf({ level }: Plan, { windowStart, year }: PlanVersionInput) {
  if (level === 'MID_TERM_FISCAL') return { windowStart: windowStart ?? year, windowYears: WINDOW_YEARS };
  if (windowStart !== null && windowStart !== undefined) {
    throw refuse('plan-sync.version.no-window', ['input', 'windowStart']);
  }
  return { windowStart: null, windowYears: null };
}
