import {
  byKeys,
  byParents,
  Department,
  fields,
  type RequestContext,
  raw,
  type Selection,
  select,
} from '@yeondong/schema';
import { LearningDay } from '../entities/learning-day.js';
import { learningMonths, learningRate, missedStreak } from '../rules/learning-day.js';

const EXISTENCE = fields('validFrom', 'validTo');
const DAY = fields('heldOn', 'status', 'present', 'roll');

interface Found {
  readonly key: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** How departments stand in a year, in their order. */
async function complianceOf(ctx: RequestContext, departments: readonly Found[], year: number) {
  const keys = departments.map(({ key }) => key);
  const days = await byParents(ctx, LearningDay, 'departmentKey', keys, DAY, raw('t.held_on, t.id'));
  return departments.map(({ validFrom, validTo }, at) => {
    const months = learningMonths(days[at] ?? [], { from: validFrom, to: validTo }, year, ctx.today);
    return { months, rate: learningRate(months, ctx.today), missedStreak: missedStreak(months) };
  });
}

/** The same, each with its department as the caller asked for it. */
export async function complianceOfEach(
  ctx: RequestContext,
  departments: readonly Found[],
  year: number,
  selection: Selection,
) {
  const standings = await complianceOf(ctx, departments, year);
  const keys = departments.map(({ key }) => key);
  const shown = await byKeys(ctx, Department, keys, selection.below('department'));
  return standings.map((standing, at) => ({ ...standing, department: shown[at] }));
}

/** Divisions of the city, which are to hold a learning day each month: its units that have no others below. */
export async function cityCompliance(ctx: RequestContext, year: number, missedAtLeast: number, selection: Selection) {
  const where = raw(`t.kind = 'CITY' and t.parent_id is not null
    and not exists (select 1 from core_department below where below.parent_id = t.id)`);
  const divisions = await select(ctx, Department, EXISTENCE, { where, orderBy: raw('t.position, t.id') });
  const standings = await complianceOf(ctx, divisions, year);
  const shown = divisions.flatMap(({ key }, at) => {
    const standing = standings[at];
    return standing && standing.missedStreak >= missedAtLeast ? [{ key, ...standing }] : [];
  });
  const keys = shown.map(({ key }) => key);
  const departments = await byKeys(ctx, Department, keys, selection.below('department'));
  return shown.map(({ key: _, ...standing }, at) => ({ ...standing, department: departments[at] }));
}
