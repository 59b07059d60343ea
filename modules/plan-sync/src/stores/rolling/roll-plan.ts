import { fields, type Issue, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import type { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { PlanRollFinding } from '../../entities/rolling/roll-enums.js';
import { choiceIssues, type RollChoice, type Rolled, rollItem } from '../../rules/rolling/roll-item.js';
import { baseFor, type FoundObstacle, rolledFor, rollObstacles } from '../../rules/rolling/roll-obstacle.js';
import { targetOf } from '../../rules/target/target-path.js';
import { KEPT_OF_ITEM } from '../roll-forward.js';
import { pathOf, targetsOf } from '../target/target-store.js';
import {
  type AbolishedDepartment,
  abolishedIn,
  endedInitiatives,
  endingLinks,
  type NodeHeirs,
  nodeHeirs,
} from './roll-findings.js';

export interface RollLine extends Rolled {
  readonly item: Row<PlanItem>;
  /** Its department in the new edition; none where that is still to be decided. */
  readonly departmentKey: number | null;
  readonly findings: readonly PlanRollFinding[];
  readonly endingLinks: number;
  readonly nextTarget: string | null;
  /** What it belongs to in the new edition, where that is another. */
  readonly nodes: NodeHeirs;
}

export interface RollRequest {
  readonly plan: Row<Plan>;
  readonly year: number;
  readonly items: readonly RollChoice[];
  /** Who takes over from an abolished department. */
  readonly departments: ReadonlyMap<number, number>;
}

export interface RollPlan extends RollRequest {
  readonly base: Row<PlanVersion> | null;
  readonly rolled: Row<PlanVersion> | null;
  readonly obstacles: readonly FoundObstacle[];
  readonly lines: readonly RollLine[];
  readonly abolished: readonly AbolishedDepartment[];
}

export const PLAN_TO_ROLL = fields('level', 'status', 'fromYear', 'toYear', 'departmentKey');
const EDITION = fields('year', 'number', 'kind', 'status', 'openYear', 'windowStart', 'windowYears', 'version');

/** All that rolling comes to: what the preview shows, and what the act then writes. */
export async function rollPlanOf(ctx: RequestContext, request: RollRequest): Promise<RollPlan> {
  const { plan, year } = request;
  const editions = await select(ctx, PlanVersion, EDITION, {
    where: sql`t.plan_id = ${plan.key}`,
    orderBy: raw('t.year, t.number'),
  });
  const [base, rolled] = [baseFor(editions, year), rolledFor(editions, year)];
  const obstacles = rollObstacles(plan, editions, year);
  const found = { ...request, base, rolled, obstacles };
  if (base === null || rolled !== null) return { ...found, lines: [], abolished: [] };
  const items = await select(ctx, PlanItem, fields(...KEPT_OF_ITEM, 'parentKey', 'startYear', 'endYear'), {
    where: sql`t.version_id = ${base.key}`,
    orderBy: raw('t.position, t.id'),
  });
  const abolished = await abolishedIn(
    ctx,
    items.map(({ departmentKey }) => departmentKey),
    year,
  );
  return { ...found, abolished, lines: await linesOf(ctx, request, base, items, abolished) };
}

async function linesOf(
  ctx: RequestContext,
  { year, items: choices, departments }: RollRequest,
  base: Row<PlanVersion>,
  items: readonly Row<PlanItem>[],
  abolished: readonly AbolishedDepartment[],
): Promise<RollLine[]> {
  const ended = await endedInitiatives(ctx, items, year);
  const heirs = await nodeHeirs(ctx, items, year);
  const lineages = items.map(({ lineageKey }) => lineageKey as number);
  const ending = await endingLinks(ctx, lineages, { from: base.year, to: year });
  const targets = await targetsOf(
    ctx,
    items.map(({ key }) => key),
  );
  const chosen = new Map(choices.map((choice) => [choice.item, choice]));
  const rolled = new Map(items.map((item) => [item.key, rollItem(item, year, chosen.get(item.key) ?? null)]));
  const isTaken = (key: number) => rolled.get(key)?.taken !== null;
  const gone = new Map(abolished.map((each) => [each.department, each.successors]));
  return items.map((item, index): RollLine => {
    const nodes = heirs[index] ?? {};
    const { outcome, taken } = rolled.get(item.key) as Rolled;
    const links = taken ? (ending.get(item.lineageKey as number) ?? 0) : 0;
    const target = targets.get(item.key);
    const findings: PlanRollFinding[] = [
      ...(taken && gone.has(item.departmentKey) ? (['DEPARTMENT_ABOLISHED'] as const) : []),
      ...(outcome === 'UNDECIDED' ? (['YEARS_OVER'] as const) : []),
      ...(taken && nodes.initiativeKey === undefined && ended.has(item.initiativeKey ?? 0)
        ? (['INITIATIVE_ENDED'] as const)
        : []),
      ...(links > 0 ? (['LINKS_END'] as const) : []),
      ...(taken && item.parentKey !== null && !isTaken(item.parentKey) ? (['UPPER_LEFT'] as const) : []),
    ];
    const departmentKey = heirOf(item.departmentKey, gone, departments);
    const nextTarget = taken && target ? targetOf(pathOf(target), year) : null;
    return { item, outcome, taken, departmentKey, findings, endingLinks: links, nextTarget, nodes };
  });
}

/** Who has an item after: the department itself, whoever was chosen, or the only one that took its place. */
function heirOf(
  department: number,
  gone: ReadonlyMap<number, readonly number[]>,
  chosen: ReadonlyMap<number, number>,
): number | null {
  const successors = gone.get(department);
  if (!successors) return department;
  const heir = chosen.get(department);
  if (heir !== undefined) return heir;
  return successors.length === 1 ? (successors[0] as number) : null;
}

/** What is wrong with the choices. */
export const choiceIssuesOf = ({ plan, year, lines, items }: RollPlan, path: Issue['path']): readonly Issue[] =>
  choiceIssues(items, new Map(lines.map(({ item }) => [item.key, item])), {
    ...{ year, lastYear: plan.toYear },
    path: [...path, 'items'],
  });

/** Items of abolished departments that nobody takes over. */
export const heirlessIssues = ({ lines }: RollPlan, path: Issue['path']): readonly Issue[] =>
  lines
    .filter(({ taken, departmentKey }) => taken !== null && departmentKey === null)
    .map(({ item }) => ({
      path: [...path, 'departments'],
      code: 'plan-sync.roll.department',
      params: { item: item.code },
    }));
