import type { TransactionContext } from '../contract/context.js';
import { Program } from '../entities/program.js';
import { Survey, type SurveyPopulation, type SurveyPurpose } from '../entities/survey.js';
import {
  SurveyQuestion,
  SurveyResponse,
  SurveyStratum,
  SurveyToken,
  SurveyTokenBatch,
} from '../entities/survey-parts.js';
import { sql } from '../kernel/sql.js';
import type { KeptAnswers, SurveyQuestionKind } from '../rules/survey-asked.js';
import type { SurveyFacet } from '../rules/survey-groups.js';
import type { SurveyState } from '../rules/survey-state.js';
import { keepResponses, shareOut } from '../stores/survey-store.js';
import { dataRows } from './data-files.js';
import { numberOrNull, orNull } from './data-folder.js';
import { plannedCode } from './planned-activity.js';
import type { Activities } from './programs.js';
import { removeUnused } from './references.js';
import { keyOf, type Loaded, type SeedLoad } from './seed-load.js';

type SurveyColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'purpose'
  | 'population'
  | 'population_size'
  | 'target'
  | 'opens_on'
  | 'closes_on'
  | 'state'
  | 'program'
  | 'activity'
  | 'previous'
  | 'wave'
  | 'form'
  | 'strata'
  | 'invited'
  | 'sample'
  | 'introduction_ko'
  | 'introduction_en';
type SurveyRow = Readonly<Record<SurveyColumn, string>>;
type QuestionColumn = 'form' | 'code' | 'kind' | 'required' | 'title_ko' | 'title_en' | 'options';
type StratumColumn = 'strata' | 'code' | 'facet' | 'value' | 'title_ko' | 'title_en' | 'population';
type AnswerColumn = 'survey' | 'stratum' | 'count' | 'answers';

const VISIBLE = { DRAFT: 'DRAFT', OPEN: 'APPROVED', CLOSED: 'APPROVED', PUBLISHED: 'PUBLIC' } as const;

/** The plan's surveys, not held by the business date, and samples of earlier waves with their answers. */
export async function loadSurveys(load: SeedLoad, departmentKey: number, activities: Activities): Promise<void> {
  const rows = dataRows<SurveyColumn>('surveys');
  const programs = await load.keysBy(
    Program,
    'code',
    rows.map(({ program }) => program),
  );
  const modules = await modulesOf(load.tx);
  const surveys = await load.writeMissing(
    Survey,
    'code',
    rows,
    (row, loaded) => ({
      ...plainValues(row),
      previousKey: row.previous === '' ? null : keyOf(loaded, row.previous),
      programKey: programs.get(row.program) ?? null,
      activityKey: row.activity === '' ? null : keyOf(activities, plannedCode(row.activity)),
      initiativeKey: null,
      module: modules.get(row.program) ?? 'core',
      position: rows.indexOf(row) + 1,
      ownerDepartmentKey: departmentKey,
      ownerPersonKey: null,
      version: 1,
    }),
    ({ code }) => code,
  );
  for (const row of rows) {
    const survey = surveys.get(row.code) as Loaded;
    if (survey.isNew) await writeParts(load, row, survey.key);
  }
}

async function modulesOf(tx: TransactionContext): Promise<Map<string, string>> {
  const rows = await tx.db.rows<{ code: string; module: string }>(sql`select code, module from core_program`);
  return new Map(rows.map(({ code, module }) => [code, module]));
}

const plainValues = (row: SurveyRow) => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  purpose: row.purpose as SurveyPurpose,
  population: row.population as SurveyPopulation,
  populationSize: numberOrNull(row.population_size),
  populationOn: null,
  weightingMethod: 'POST_STRATIFICATION' as const,
  contacted: null,
  refused: null,
  introductionKo: orNull(row.introduction_ko),
  introductionEn: orNull(row.introduction_en),
  state: row.state as SurveyState,
  visibility: VISIBLE[row.state as SurveyState],
  targetSize: numberOrNull(row.target),
  opensOn: orNull(row.opens_on),
  closesOn: orNull(row.closes_on),
  wave: Number(row.wave),
  sample: row.sample === '1',
});

async function writeParts(load: SeedLoad, row: SurveyRow, surveyKey: number): Promise<void> {
  const questions = dataRows<QuestionColumn>('survey-questions').filter(({ form }) => form === row.form);
  for (const [at, question] of questions.entries()) {
    await load.write(SurveyQuestion, {
      surveyKey,
      position: at + 1,
      code: question.code,
      kind: question.kind as SurveyQuestionKind,
      titleKo: question.title_ko,
      titleEn: question.title_en,
      required: question.required === '1',
      options: optionsIn(question.options),
      minimum: null,
      maximum: null,
      form: null,
    });
  }
  const strata = await writeStrata(load, row.strata, surveyKey);
  await shareOut(load.tx, surveyKey, numberOrNull(row.target));
  if (row.invited !== '') {
    const [count, issuedOn] = [Number(row.invited), row.opens_on];
    await load.write(SurveyTokenBatch, { surveyKey, count, issuedOn, issuedByKey: null });
  }
  await writeAnswers(load.tx, row.code, surveyKey, strata);
}

/** `A=매우 그렇다:Very much|B=…`. */
const optionsIn = (cell: string) =>
  cell === ''
    ? []
    : cell.split('|').map((option) => {
        const [code = '', words = ''] = option.split('=');
        const [ko = '', en = ''] = words.split(':');
        return { code, ko, en };
      });

async function writeStrata(load: SeedLoad, name: string, surveyKey: number): Promise<Map<string, number>> {
  const rows = dataRows<StratumColumn>('survey-strata').filter(({ strata }) => strata === name);
  const keys = new Map<string, number>();
  for (const code of new Set(rows.map((row) => row.code))) {
    const own = rows.filter((row) => row.code === code);
    const key = await load.write(SurveyStratum, {
      surveyKey,
      position: keys.size + 1,
      code,
      facets: own.map(({ facet, value, title_ko, title_en }) => ({
        facet: facet as SurveyFacet,
        code: value,
        ko: title_ko,
        en: title_en,
      })),
      population: numberOrNull(own[0]?.population ?? ''),
      minimum: 0,
      allocated: null,
    });
    keys.set(code, key);
  }
  return keys;
}

async function writeAnswers(
  tx: TransactionContext,
  code: string,
  surveyKey: number,
  strata: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = dataRows<AnswerColumn>('survey-answers').filter(({ survey }) => survey === code);
  const people = rows.flatMap(({ stratum, count, answers }) =>
    Array.from({ length: Number(count) }, () => ({
      stratumKey: strata.get(stratum) ?? null,
      answers: answersIn(answers),
    })),
  );
  if (people.length > 0) await keepResponses(tx, surveyKey, people, true);
}

/** `FREQ=OFTEN;NEEDS=WELFARE|HEALTH`; several choices are a list. */
const answersIn = (cell: string): KeptAnswers =>
  Object.fromEntries(
    cell.split(';').map((answer) => {
      const [question = '', value = ''] = answer.split('=');
      return [question, value.endsWith('|') || value.includes('|') ? value.split('|').filter(Boolean) : value];
    }),
  );

/** Sample answers first; then sample surveys that nobody has answered since. The plan's own surveys begin a series then. */
export async function removeSampleSurveys(tx: TransactionContext): Promise<number> {
  await tx.db.execute(sql`delete from core_survey_response where sample = ${true}`);
  const unanswered = sql`t.sample = ${true} and not exists (select 1 from core_survey_response r where r.survey_id = t.id)`;
  await tx.db.execute(
    sql`update core_survey set previous_id = null, wave = 1 where previous_id in
      (select id from (select t.id as id from core_survey t where ${unanswered}) gone)`,
  );
  const parts = [SurveyQuestion, SurveyToken, SurveyTokenBatch, SurveyStratum, SurveyResponse];
  await tx.db.execute(
    sql`delete from core_survey_token where survey_id in
      (select id from (select t.id as id from core_survey t where ${unanswered}) gone)`,
  );
  return (await removeUnused(tx, Survey, unanswered, parts)).length;
}
