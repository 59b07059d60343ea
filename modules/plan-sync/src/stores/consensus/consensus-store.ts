import {
  Domain,
  fields,
  mayReadResults,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  Survey,
  type SurveyData,
  select,
  sql,
  surveyData,
  surveyResults,
  type TrendVerdict,
  waveSteps,
} from '@yeondong/schema';
import type { ConsensusFigure, ConsensusWave } from '../../entities/consensus/consensus.js';

/** The questions of the survey's form: does somebody know the plan, share its picture, and which domain comes first. */
const ASKED = { aware: 'AWARE', agree: 'AGREE', first: 'FIRST' } as const;
const NEEDED = ['state', 'ownerDepartmentKey', 'populationSize', 'weightingMethod'];

/** Awareness of the long-term plan and agreement with it, wave by wave; of waves whose results the actor may read. */
export async function consensusTrend(ctx: RequestContext, selection: Selection): Promise<ConsensusWave[]> {
  const surveys = await wavesOf(ctx, selection.below('survey'));
  const data = surveys.length === 0 ? [] : await surveyData(ctx, surveys);
  const domains = await select(ctx, Domain, fields('code', ...selection.below('figures').below('domain').names()), {
    where: sql`1 = 1`,
    orderBy: raw('t.position, t.id'),
  });
  const groups: readonly (Row<Domain> | null)[] = [null, ...domains];
  return surveys.map((survey, at) => ({
    survey,
    figures: groups.map((domain) => figureOf(domain, data[at] as SurveyData, data[at - 1] ?? null)),
  }));
}

async function wavesOf(ctx: RequestContext, selection: Selection): Promise<Row<Survey>[]> {
  const asks = (code: string) =>
    sql`exists (select 1 from core_survey_question q where q.survey_id = t.id and q.code = ${code} and q.kind = 'SCALE_5')`;
  const rows = await select(ctx, Survey, selection, {
    where: sql`t.module = 'plan-sync' and t.population = 'CITIZEN' and ${asks(ASKED.aware)} and ${asks(ASKED.agree)}`,
    orderBy: raw('t.closes_on, t.wave, t.id'),
    extra: NEEDED,
  });
  return rows.filter((row) => mayReadResults(ctx, row));
}

/** The answers of those who put the domain first; of all where there is none. */
const among = (data: SurveyData, domain: Row<Domain> | null): SurveyData =>
  domain === null
    ? data
    : {
        ...data,
        population: null,
        people: data.people.filter(({ answers }) => [answers[ASKED.first]].flat().includes(domain.code)),
      };

function figureOf(domain: Row<Domain> | null, data: SurveyData, before: SurveyData | null): ConsensusFigure {
  const now = among(data, domain);
  const totals = new Map(surveyResults(now, null).questions.map(({ question, total }) => [question, total]));
  const steps = before ? waveSteps(among(before, domain), now) : [];
  const trendOf = (code: string): TrendVerdict | null =>
    steps.find(({ question, option }) => question === code && option === null)?.verdict ?? null;
  const scoreOf = (code: string) => totals.get(code)?.score ?? null;
  return {
    domain,
    answered: totals.get(ASKED.agree)?.answered ?? null,
    awareness: scoreOf(ASKED.aware),
    agreement: scoreOf(ASKED.agree),
    awarenessTrend: trendOf(ASKED.aware),
    agreementTrend: trendOf(ASKED.agree),
  };
}
