import {
  byKeys,
  fields,
  type RequestContext,
  type Row,
  raw,
  refuse,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanLink } from '../../entities/plan-link.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { REMAP_OUTCOMES } from '../../entities/term/term-end.js';
import { type TermObstacle, termObstacles } from '../../rules/term/term-end.js';
import { openUntil } from '../meeting/instruction-store.js';
import { type RemapChoices, remapPlan } from './remap-plan.js';

export const TERM_PLAN = fields('level', 'status', 'term', 'endsOn', 'fromYear', 'toYear', 'departmentKey', 'version');

type Path = readonly (string | number)[];

/** Refuses plans that are not of an elected term. */
export function requireTerm({ level }: Plan, path: Path): void {
  if (level !== 'TERM_PRIORITY') throw refuse('plan-sync.term.level', path);
}

export async function obstaclesOf(ctx: RequestContext, plan: Row<Plan>): Promise<readonly TermObstacle[]> {
  const open = await select(ctx, PlanVersion, fields('openYear'), {
    where: sql`t.plan_id = ${plan.key} and t.open_year is not null`,
  });
  return termObstacles(plan, ctx.today, open.length);
}

/** The plan of the next term that is in use; the newest where there are several. */
export async function nextTermOf(ctx: RequestContext, { term }: Plan): Promise<Row<Plan> | null> {
  const [next] = await select(ctx, Plan, TERM_PLAN, {
    where: sql`t.level = 'TERM_PRIORITY' and t.status = 'OPEN' and t.term = ${(term ?? 0) + 1}`,
    orderBy: raw('t.id desc'),
    limit: 1,
  });
  return next ?? null;
}

/** What the end of a term comes to, in as many statements for one link as for five hundred. */
export async function termEnd(
  ctx: RequestContext,
  plan: Row<Plan>,
  next: Row<Plan> | null,
  choices: RemapChoices | null,
  selection: Selection,
) {
  const obstacles = await obstaclesOf(ctx, plan);
  const { edition, targets, rows, inside } = await remapPlan(ctx, plan, next, choices);
  const one = async <T>(entity: new () => T, key: number | null | undefined, name: string) =>
    (await byKeys(ctx, entity, [key], selection.below(name)))[0] ?? null;
  const items = await byKeys(
    ctx,
    PlanItem,
    targets.map(({ key }) => key),
    selection.below('targets'),
  );
  return {
    ...{ obstacles, inside, mayClose: obstacles.length === 0 },
    plan: await one(Plan, plan.key, 'plan'),
    next: await one(Plan, next?.key, 'next'),
    edition: await one(PlanVersion, edition?.key, 'edition'),
    targets: items.filter((item) => item !== null),
    openInstructions: await openUntil(ctx, plan.endsOn ?? ctx.today, selection.below('openInstructions')),
    counts: REMAP_OUTCOMES.map((outcome) => ({
      outcome,
      count: rows.filter((row) => row.outcome === outcome).length,
    })),
    rows: await rowsShown(ctx, rows, selection.below('rows')),
  };
}

async function rowsShown(
  ctx: RequestContext,
  rows: Awaited<ReturnType<typeof remapPlan>>['rows'],
  selection: Selection,
) {
  const links = await byKeys(
    ctx,
    PlanLink,
    rows.map(({ link }) => link.key),
    selection.below('link'),
  );
  const items = async (name: string, keyOf: (row: (typeof rows)[number]) => number | undefined) =>
    byKeys(ctx, PlanItem, rows.map(keyOf), selection.below(name));
  const [own, other, target] = [
    await items('item', ({ item }) => item.key),
    await items('other', (row) => row.other?.key),
    await items('target', (row) => row.target?.key),
  ];
  const hinted = await byKeys(
    ctx,
    PlanItem,
    rows.flatMap(({ hints }) => hints.map(({ key }) => key)),
    selection.below('hints'),
  );
  const hintOf = new Map(hinted.flatMap((row) => (row ? [[row.key, row] as const] : [])));
  return rows.map(({ basis, outcome, hints }, index) => ({
    ...{ basis, outcome, link: links[index], item: own[index], other: other[index], target: target[index] },
    hints: hints.flatMap(({ key }) => hintOf.get(key) ?? []),
  }));
}
