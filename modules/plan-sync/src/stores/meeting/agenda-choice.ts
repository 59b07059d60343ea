import {
  fields,
  Initiative,
  keyList,
  lastEndedMonth,
  type ProgressLight,
  publishedMonths,
  type RequestContext,
  type Row,
  raw,
  type Sql,
  schedulesOfInitiatives,
  select,
  sql,
  stepsOfSchedules,
} from '@yeondong/schema';
import type { AgendaChoice } from '../../entities/meeting/enums.js';
import { inForce } from '../in-force.js';

export type AgendaInitiative = Pick<Row<Initiative>, 'key' | 'leadDepartmentKey'>;

/** Initiatives of a year in the order of the plan: domain, goal, initiative. */
async function initiativesWhere(ctx: RequestContext, year: number, where: Sql): Promise<AgendaInitiative[]> {
  return select(ctx, Initiative, fields('leadDepartmentKey'), {
    where: sql`t.visibility <> 'DRAFT' and t.status not in ('PROPOSED', 'CLOSED') and t.from_year <= ${year}
      and (t.to_year is null or t.to_year >= ${year}) and ${where}`,
    orderBy: raw(`(select d.position from core_domain d join core_goal g on g.domain_id = d.id where g.id = t.goal_id),
      (select g.position from core_goal g where g.id = t.goal_id), t.position, t.id`),
  });
}

const inDomain = (domainKey: number): Sql =>
  sql`t.goal_id in (select g.id from core_goal g where g.domain_id = ${domainKey})`;

const amongPriorities = (year: number): Sql =>
  sql`exists (select 1 from plan_sync_item i join plan_sync_version v on v.id = i.version_id
    join plan_sync_plan p on p.id = v.plan_id and p.level = 'TERM_PRIORITY' and ${inForce('v', 'p', year)}
    where i.initiative_id = t.id)`;

export async function chosenInitiatives(
  ctx: RequestContext,
  choice: AgendaChoice,
  year: number,
  domainKey: number | null,
): Promise<AgendaInitiative[]> {
  if (choice === 'TERM_PRIORITIES') return initiativesWhere(ctx, year, amongPriorities(year));
  if (choice === 'DOMAIN') return initiativesWhere(ctx, year, domainKey === null ? raw('1 = 0') : inDomain(domainKey));
  return behindSchedule(ctx, year, await initiativesOfYear(ctx, year));
}

export const initiativesOfYear = (ctx: RequestContext, year: number) => initiativesWhere(ctx, year, raw('1 = 1'));

export const initiativesByKey = (ctx: RequestContext, year: number, keys: readonly number[]) =>
  initiativesWhere(ctx, year, sql`t.id in ${keyList(keys)}`);

const BEHIND: readonly ProgressLight[] = ['CAUTION', 'POOR', 'DELAYED', 'NOT_REPORTED'];

/** Those whose work schedule was not on plan at the end of the last month that has ended. */
async function behindSchedule(ctx: RequestContext, year: number, initiatives: AgendaInitiative[]) {
  const lights = await scheduleLights(
    ctx,
    initiatives.map(({ key }) => key),
    year,
    lastEndedMonth(year, ctx.today),
  );
  return initiatives.filter(({ key }) => BEHIND.includes(lights.get(key)?.light ?? 'NONE'));
}

/** Where the work schedule of each initiative stood at the end of a month, in four statements. */
export async function scheduleLights(
  ctx: RequestContext,
  initiatives: readonly number[],
  year: number,
  month: number,
): Promise<ReadonlyMap<number, { planned: string; actual: string | null; light: ProgressLight }>> {
  if (month < 1 || initiatives.length === 0) return new Map();
  const schedules = (await schedulesOfInitiatives(ctx, initiatives, year, fields())).map((row) => row?.key ?? null);
  const keys = schedules.filter((key) => key !== null);
  if (keys.length === 0) return new Map();
  const steps = new Map((await stepsOfSchedules(ctx, keys)).map((own, at) => [keys[at], own]));
  return new Map(
    initiatives.flatMap((initiative, at) => {
      const own = steps.get(schedules[at] ?? -1) ?? [];
      if (own.length === 0) return [];
      const ends = own.flatMap(({ row }) => row.endsOn ?? []).sort();
      const shapes = own.map(({ shape }) => shape);
      const found = publishedMonths(shapes, year, ends.at(-1) ?? null, ctx.today)[month - 1];
      return found ? [[initiative, found] as const] : [];
    }),
  );
}
