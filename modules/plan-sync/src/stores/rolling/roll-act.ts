import {
  Department,
  type Issue,
  keyOfType,
  optionalText,
  PlatformError,
  type RequestContext,
  type Row,
  RuleError,
  referred,
  refuse,
  refuseAll,
  type TransactionContext,
} from '@yeondong/schema';
import type { Plan } from '../../entities/plan.js';
import type { PlanItem } from '../../entities/plan-item.js';
import type { PlanRollInput } from '../../inputs/rolling/roll-inputs.js';
import type { RollChoice } from '../../rules/rolling/roll-item.js';
import { createEdition, newEdition } from '../new-version.js';
import { copyItems, copyLines } from '../roll-forward.js';
import { departmentAtWork } from '../write-right.js';
import { moneyToRoll } from './roll-money.js';
import {
  choiceIssuesOf,
  heirlessIssues,
  type RollLine,
  type RollPlan,
  type RollRequest,
  rollPlanOf,
} from './roll-plan.js';

const ACT = 'plan-sync.version.move';
const REASON_LENGTH = 1000;

type Asked = Pick<PlanRollInput, 'year' | 'items' | 'departments'>;

/** What the planning office asks for, as the rules look at it. */
export async function rollRequest(
  ctx: RequestContext,
  plan: Row<Plan>,
  { year, items, departments }: Asked,
  path: Issue['path'],
): Promise<RollRequest> {
  const heirs = new Map<number, number>();
  for (const [index, { from, to }] of (departments ?? []).entries()) {
    const at = [...path, 'departments', index];
    const abolished = await referred(ctx, Department, from, [...at, 'from']);
    heirs.set(abolished.key, (await departmentAtWork(ctx, to, [...at, 'to'])).key);
  }
  const choices = (items ?? []).map(
    ({ item, act, endYear, reason }, index): RollChoice => ({
      ...{ item: keyOfType(item, 'PlanItem'), act, endYear: endYear ?? null },
      reason: optionalText(reason, REASON_LENGTH, [...path, 'items', index, 'reason']),
    }),
  );
  return { plan, year, items: choices, departments: heirs };
}

/** Makes the edition of the year, once however often it is asked for; its key. */
export async function rollForward(tx: TransactionContext, plan: Row<Plan>, input: Asked): Promise<number> {
  const found = await rollPlanOf(tx, await rollRequest(tx, plan, input, ['input']));
  if (found.rolled !== null) return found.rolled.key;
  if (found.base === null) throw refuse(noBaseCode(found), ['input', 'year']);
  const issues = [...choiceIssuesOf(found, ['input']), ...heirlessIssues(found, ['input'])];
  refuseAll(issues);
  const values = await editionOf(tx, plan, found, found.base.key);
  const key = await createEdition(tx, ACT, values);
  const items = await copyItems(tx, key, found.lines.flatMap(copyOf));
  const { windowStart: start, windowYears: years } = values;
  if (start !== null) {
    const money = await moneyToRoll(tx, found.base.key, { start, years });
    await copyLines(tx, key, money.carried, items);
  }
  return key;
}

/** Whoever has opened one meanwhile was asked for the same: it is tried again, and then gives theirs. */
async function editionOf(tx: TransactionContext, plan: Row<Plan>, { year, obstacles }: RollPlan, base: number) {
  try {
    return await newEdition(tx, plan, { year, kind: 'ROLLING' }, base);
  } catch (error) {
    const isNews = error instanceof RuleError && !obstacles.some(({ kind }) => kind === 'OPEN_EDITION');
    throw isNews ? new PlatformError('RETRY') : error;
  }
}

const noBaseCode = ({ obstacles }: RollPlan): string =>
  obstacles.some(({ kind }) => kind === 'BASE_NOT_FINAL') ? 'plan-sync.roll.base-open' : 'plan-sync.version.no-base';

/** An item that goes on, with what of it becomes another in the new edition. */
function copyOf({ item, taken, departmentKey, nodes }: RollLine) {
  if (taken === null) return [];
  const { startYear, endYear, status, reason } = taken;
  const moved = departmentKey !== null && departmentKey !== item.departmentKey;
  const owner = moved ? { ownerDepartmentKey: departmentKey, ownerPersonKey: null } : {};
  const changes: Partial<PlanItem> = {
    ...{ startYear, endYear, status, departmentKey: departmentKey ?? item.departmentKey, ...owner, ...nodes },
    ...(reason === undefined ? {} : { statusReason: reason }),
  };
  return [{ item, changes }];
}
