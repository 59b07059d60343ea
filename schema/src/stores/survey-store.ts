import { randomInt } from 'node:crypto';
import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import type { Survey } from '../entities/survey.js';
import { SurveyQuestion, SurveyResponse, SurveyStratum } from '../entities/survey-parts.js';
import { keyList, raw, type Sql, sql } from '../kernel/sql.js';
import { allocate } from '../rules/allocation.js';
import type { KeptAnswers } from '../rules/survey-asked.js';
import type { Respondent, SurveyMode } from '../rules/survey-groups.js';
import type { SurveyData } from '../rules/survey-results.js';
import { byParents, groupedBy, insertMany, update } from './record-store.js';

const BY_PLACE = raw('t.position, t.id');

export const questionsOf = (ctx: RequestContext, surveys: readonly number[]) =>
  byParents(
    ctx,
    SurveyQuestion,
    'surveyKey',
    surveys,
    fields('position', 'code', 'kind', 'titleKo', 'titleEn', 'required', 'options', 'minimum', 'maximum', 'form'),
    BY_PLACE,
  );

export const strataOf = (ctx: RequestContext, surveys: readonly number[]) =>
  byParents(
    ctx,
    SurveyStratum,
    'surveyKey',
    surveys,
    fields('position', 'code', 'facets', 'population', 'minimum', 'allocated'),
    BY_PLACE,
  );

interface ResponseRow {
  readonly survey: number;
  readonly stratumKey: number | null;
  readonly answers: string;
  readonly mode: SurveyMode | null;
  readonly seconds: number | null;
}

async function respondentsOf(ctx: RequestContext, surveys: readonly number[]): Promise<Respondent[][]> {
  const rows = await ctx.db.longRows<ResponseRow>(
    sql`select survey_id as survey, stratum_id as "stratumKey", answers as answers,
        mode as mode, seconds as seconds from core_survey_response
      where survey_id in ${keyList([...new Set(surveys)])}`,
  );
  const read = rows.map(({ survey, stratumKey, answers, mode, seconds }) => ({
    mode,
    seconds: seconds === null ? null : Number(seconds),
    survey: Number(survey),
    stratumKey: stratumKey === null ? null : Number(stratumKey),
    answers: JSON.parse(answers) as KeptAnswers,
  }));
  return groupedBy(read, ({ survey }) => survey, surveys);
}

/** All that figures of the surveys are computed from. */
export async function surveyData(
  ctx: RequestContext,
  surveys: readonly Pick<Survey, 'key' | 'populationSize' | 'weightingMethod'>[],
): Promise<SurveyData<SurveyQuestion>[]> {
  const keys = surveys.map(({ key }) => key);
  const [questions, strata, people] = [
    await questionsOf(ctx, keys),
    await strataOf(ctx, keys),
    await respondentsOf(ctx, keys),
  ];
  return surveys.map(({ populationSize, weightingMethod }, at) => ({
    weighting: weightingMethod ?? 'POST_STRATIFICATION',
    questions: questions[at] ?? [],
    strata: strata[at] ?? [],
    people: people[at] ?? [],
    population: populationSize,
  }));
}

async function counted(ctx: RequestContext, statement: Sql, keys: readonly number[]): Promise<number[]> {
  const rows = await ctx.db.rows<{ key: number; n: number }>(statement);
  const found = new Map(rows.map(({ key, n }) => [Number(key), Number(n)]));
  return keys.map((key) => found.get(key) ?? 0);
}

/** How many answered each survey. */
export const answeredOf = (ctx: RequestContext, surveys: readonly number[]): Promise<number[]> =>
  counted(
    ctx,
    sql`select survey_id as "key", count(*) as n from core_survey_response
      where survey_id in ${keyList([...new Set(surveys)])} group by survey_id`,
    surveys,
  );

/** How many answered each survey on paper or in person. */
export const answeredInFieldOf = (ctx: RequestContext, surveys: readonly number[]): Promise<number[]> =>
  counted(
    ctx,
    sql`select survey_id as "key", count(*) as n from core_survey_response
      where survey_id in ${keyList([...new Set(surveys)])} and mode in ('PAPER', 'INTERVIEW') group by survey_id`,
    surveys,
  );

/** How many answered of each stratum. */
export const answeredInStrata = (ctx: RequestContext, strata: readonly number[]): Promise<number[]> =>
  counted(
    ctx,
    sql`select stratum_id as "key", count(*) as n from core_survey_response
      where stratum_id in ${keyList([...new Set(strata)])} group by stratum_id`,
    strata,
  );

/** How many were invited to each survey. */
export const invitedTo = (ctx: RequestContext, surveys: readonly number[]): Promise<number[]> =>
  counted(
    ctx,
    sql`select survey_id as "key", sum(count) as n from core_survey_token_batch
      where survey_id in ${keyList([...new Set(surveys)])} group by survey_id`,
    surveys,
  );

/** Shares the wanted answers out among the strata; none where a population or the number wanted is not known. */
export async function shareOut(tx: TransactionContext, survey: number, target: number | null): Promise<void> {
  const [strata = []] = await strataOf(tx, [survey]);
  const plans = strata.flatMap(({ population, minimum }) => (population === null ? [] : [{ population, minimum }]));
  const parts = target === null || plans.length < strata.length ? null : allocate(target, plans);
  for (const [at, { key }] of strata.entries())
    await update(tx, SurveyStratum, key, { allocated: parts?.[at] ?? null });
}

const LARGEST_KEY = 2 ** 31 - 1;

/** Keys that no response has, and that tell nothing about when they were made. */
async function freeKeys(tx: TransactionContext, count: number): Promise<number[]> {
  const keys = new Set<number>();
  while (keys.size < count) {
    while (keys.size < count) keys.add(randomInt(1, LARGEST_KEY));
    const taken = await tx.db.rows<{ id: number }>(
      sql`select id from core_survey_response where id in ${keyList([...keys])}`,
    );
    for (const { id } of taken) keys.delete(Number(id));
  }
  return [...keys];
}

/** Keeps answers apart from whoever gave them. */
export async function keepResponses(
  tx: TransactionContext,
  surveyKey: number,
  people: readonly Respondent[],
  sample = false,
): Promise<void> {
  const keys = await freeKeys(tx, people.length);
  const rows = people.map(({ mode = 'ONLINE', seconds = null, ...person }, at) => ({
    ...{ ...person, mode, seconds, key: keys[at] as number, surveyKey, sample },
  }));
  await insertMany(tx, SurveyResponse, rows);
}
