import {
  fields,
  keyList,
  type PublishedMonth,
  publishedMonths,
  type RequestContext,
  schedulesOfInitiatives,
  sql,
  stepsOfSchedules,
} from '@yeondong/schema';

/** The months of the work schedules behind each KPI, by KPI. Initiatives that are still drafts do not count, whoever looks. */
export async function workFacts(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<Map<number, (readonly PublishedMonth[])[]>> {
  const rows = await ctx.db.rows<{ kpi: number; initiative: number }>(
    sql`select l.kpi_id as kpi, l.initiative_id as initiative from bsc_kpi_initiative l
      join core_initiative i on i.id = l.initiative_id and i.visibility <> 'DRAFT'
      where l.kpi_id in ${keyList([...kpiKeys])} order by l.id`,
  );
  const links = rows.map(({ kpi, initiative }) => ({ kpi: Number(kpi), initiative: Number(initiative) }));
  const initiatives = [...new Set(links.map(({ initiative }) => initiative))];
  if (initiatives.length === 0) return new Map();
  const months = await monthsOf(ctx, initiatives, year);
  const found = new Map<number, (readonly PublishedMonth[])[]>();
  for (const { kpi, initiative } of links) {
    const own = months.get(initiative);
    if (own) found.set(kpi, [...(found.get(kpi) ?? []), own]);
  }
  return found;
}

async function monthsOf(
  ctx: RequestContext,
  initiatives: readonly number[],
  year: number,
): Promise<Map<number, readonly PublishedMonth[]>> {
  const schedules = (await schedulesOfInitiatives(ctx, initiatives, year, fields())).map((row) => row?.key ?? null);
  const keys = schedules.filter((key) => key !== null);
  if (keys.length === 0) return new Map();
  const steps = new Map((await stepsOfSchedules(ctx, keys)).map((own, at) => [keys[at], own]));
  return new Map(
    initiatives.flatMap((initiative, at) => {
      const own = steps.get(schedules[at] ?? -1);
      if (!own || own.length === 0) return [];
      const ends = own.flatMap(({ row }) => row.endsOn ?? []).sort();
      const shapes = own.map(({ shape }) => shape);
      return [[initiative, publishedMonths(shapes, year, ends.at(-1) ?? null, ctx.today)] as const];
    }),
  );
}
