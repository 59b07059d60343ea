import {
  Department,
  fields,
  fromScaled,
  Goal,
  Initiative,
  type NamedRecord,
  type RequestContext,
  type Row,
  raw,
  SurveyQuestion,
  select,
  sql,
} from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../../entities/kpi.js';
import { Csf } from '../../entities/map/csf.js';
import { Perspective } from '../../entities/perspective.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { DEFINED } from '../definition/versions.js';

const SHEET = fields(
  ...['code', 'departmentKey', 'objectiveKey', 'csfKey', 'goalKey', 'kind', 'commonCode', 'decimals', 'isShare'],
  ...['cumulative', 'evidenceRequired', 'fromYear', 'toYear', 'version', ...DEFINED],
);
const TITLES = fields('titleKo', 'titleEn');
const EVERY = raw('1 = 1');
const STORED_PLACES = 6;

const named = ({
  key,
  code = null,
  titleKo,
  titleEn,
}: Pick<Goal, 'key' | 'titleKo' | 'titleEn'> & { readonly code?: string | null }): NamedRecord => ({
  key,
  names: [code, titleKo, titleEn],
});

/** All that the cells of definition sheets may name, in ten statements. */
export async function kpiLookups(ctx: RequestContext, year: number) {
  const coded = fields('code', 'titleKo', 'titleEn');
  const kpis = await select(ctx, Kpi, SHEET, { where: EVERY, orderBy: raw('t.id') });
  const departments = await select(ctx, Department, fields('code', 'nameKo', 'nameEn'), { where: EVERY });
  const perspectives = await select(ctx, Perspective, coded, { where: EVERY });
  const objectives = await select(ctx, StrategicObjective, coded, { where: EVERY, extra: ['perspectiveKey'] });
  const csfs = await select(ctx, Csf, TITLES, { where: EVERY, extra: ['objectiveKey'] });
  const goals = await select(ctx, Goal, coded, { where: EVERY });
  const initiatives = await select(ctx, Initiative, fields('code'), { where: EVERY });
  const questions = await select(ctx, SurveyQuestion, TITLES, { where: raw("t.kind like 'SCALE%'") });
  return {
    kpis: new Map(kpis.map((kpi) => [kpi.code, kpi])),
    departments: departments.map(
      ({ key, code, nameKo, nameEn }): NamedRecord => ({ key, names: [code, nameKo, nameEn] }),
    ),
    perspectives: perspectives.map(named),
    objectives: objectives.map((row) => ({ ...named(row), under: row.perspectiveKey })),
    csfs: csfs.map((row) => ({ ...named(row), under: row.objectiveKey })),
    goals: goals.map(named),
    initiatives: new Map(initiatives.map(({ key, code }) => [code, key])),
    questions: questions.map(named),
    measured: await measuredBy(ctx),
    weights: await weightsIn(ctx, year),
  };
}

export type KpiLookups = Awaited<ReturnType<typeof kpiLookups>>;
export type KnownKpi = Row<Kpi>;

/** Which initiatives each KPI measures. */
async function measuredBy(ctx: RequestContext): Promise<ReadonlyMap<number, readonly number[]>> {
  const measured = new Map<number, number[]>();
  for (const { kpiKey, initiativeKey } of await select(ctx, KpiInitiative, fields('kpiKey', 'initiativeKey'), {
    where: EVERY,
  }))
    measured.set(kpiKey, [...(measured.get(kpiKey) ?? []), initiativeKey]);
  return measured;
}

/** The weight of each KPI on a scorecard of the year. */
async function weightsIn(ctx: RequestContext, year: number): Promise<ReadonlyMap<number, string>> {
  const rows = await ctx.db.rows<{ kpi: number; weight: string }>(
    sql`select i.kpi_id as kpi, cast(i.weight as char(30)) as weight from bsc_scorecard_item i
      join bsc_scorecard c on c.id = i.scorecard_id where c.year = ${year} and i.to_month is null`,
  );
  return new Map(rows.map(({ kpi, weight }) => [Number(kpi), fromScaled(String(weight), STORED_PLACES)]));
}
