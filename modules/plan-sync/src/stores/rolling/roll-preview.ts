import { byKeys, Department, type RequestContext, type Selection } from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { ROLL_OUTCOMES } from '../../rules/rolling/roll-item.js';
import { blocks } from '../../rules/rolling/roll-obstacle.js';
import { WINDOW_YEARS } from '../new-version.js';
import { moneyToRoll, windowsOf } from './roll-money.js';
import { heirlessIssues, type RollPlan } from './roll-plan.js';
import { isUndoable } from './roll-undo.js';

/** What rolling comes to, in as many statements for one item as for two thousand. */
export async function rollPreview(ctx: RequestContext, found: RollPlan, selection: Selection) {
  const one = async (key: number | null | undefined, name: string) =>
    (await byKeys(ctx, PlanVersion, [key], selection.below(name)))[0] ?? null;
  const editions = await byKeys(
    ctx,
    PlanVersion,
    found.obstacles.map(({ edition }) => edition),
    selection.below('obstacles').below('edition'),
  );
  return {
    plan: (await byKeys(ctx, Plan, [found.plan.key], selection.below('plan')))[0],
    year: found.year,
    base: await one(found.base?.key, 'base'),
    rolled: await one(found.rolled?.key, 'rolled'),
    mayUndo: found.rolled !== null && selection.has('mayUndo') && (await isUndoable(ctx, found.rolled)),
    obstacles: found.obstacles.map(({ kind }, index) => ({
      ...{ kind, blocks: blocks(kind) },
      edition: editions[index] ?? null,
    })),
    mayRoll: mayRoll(found),
    counts: ROLL_OUTCOMES.map((outcome) => ({
      outcome,
      count: found.lines.filter((line) => line.outcome === outcome).length,
    })),
    items: await itemsShown(ctx, found, selection.below('items')),
    departments: await departmentsShown(ctx, found, selection.below('departments')),
    money: selection.has('money') ? await moneyShown(ctx, found) : null,
  };
}

const mayRoll = (found: RollPlan): boolean =>
  found.base !== null && !found.obstacles.some(({ kind }) => blocks(kind)) && heirlessIssues(found, []).length === 0;

async function itemsShown(ctx: RequestContext, { lines }: RollPlan, selection: Selection) {
  const [items, departments] = [
    await byKeys(
      ctx,
      PlanItem,
      lines.map(({ item }) => item.key),
      selection.below('item'),
    ),
    await byKeys(
      ctx,
      Department,
      lines.map(({ departmentKey }) => departmentKey),
      selection.below('department'),
    ),
  ];
  return lines.map(({ outcome, taken, findings, endingLinks, nextTarget }, index) => ({
    ...{ outcome, findings, endingLinks, nextTarget },
    item: items[index],
    startYear: taken?.startYear ?? null,
    endYear: taken?.endYear ?? null,
    department: taken ? (departments[index] ?? null) : null,
  }));
}

async function departmentsShown(ctx: RequestContext, { abolished, lines }: RollPlan, selection: Selection) {
  const goingOn = (key: number) => lines.filter(({ item, taken }) => taken !== null && item.departmentKey === key);
  const shown = abolished.filter(({ department }) => goingOn(department).length > 0);
  const read = async (keys: readonly (number | null)[], name: string) =>
    (await byKeys(ctx, Department, keys, selection.below(name))).flatMap((row) => (row ? [row] : []));
  const own = await read(
    shown.map(({ department }) => department),
    'department',
  );
  const after = await read(
    shown.flatMap(({ successors }) => successors),
    'successors',
  );
  const heirs = await read(
    shown.map(({ department }) => goingOn(department)[0]?.departmentKey ?? null),
    'heir',
  );
  return shown.map(({ department, successors }) => ({
    department: own.find(({ key }) => key === department),
    items: goingOn(department).length,
    successors: after.filter(
      ({ key }, index) => successors.includes(key) && after.findIndex((row) => row.key === key) === index,
    ),
    heir: heirs.find(({ key }) => key === goingOn(department)[0]?.departmentKey) ?? null,
  }));
}

async function moneyShown(ctx: RequestContext, { plan, base, rolled, year }: RollPlan) {
  if (plan.level !== 'MID_TERM_FISCAL' || base === null || rolled !== null) return null;
  const window = { start: year, years: WINDOW_YEARS };
  const { yearsIn, yearsOut } = windowsOf(base, window);
  const { carried, left, kept, dropped } = await moneyToRoll(ctx, base.key, window);
  return { yearsIn, yearsOut, lines: carried.length, linesLeft: left, kept, dropped };
}
