import type { RequestContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { tableOf } from '../contract/table.js';
import { SurveyQuestion } from '../entities/survey-parts.js';
import type { SurveySheet, SurveySheetAnswer, SurveySheetQuestion } from '../entities/survey-sheet.js';
import { raw, sql } from '../kernel/sql.js';
import type { KeptAnswers, QuestionForm } from '../rules/survey-asked.js';
import { obstacleTo } from '../rules/survey-state.js';
import { columnsFor, selectList, toRow } from './record-store.js';
import type { Invitation } from './survey-token-store.js';

const ASKED = fields('code', 'kind', 'required', 'options', 'minimum', 'maximum', 'titleKo', 'titleEn', 'form');

/** The questions of a survey, past the rights of whoever holds an invitation to it. */
export async function sheetQuestions(ctx: RequestContext, survey: number): Promise<SurveyQuestion[]> {
  const table = tableOf(SurveyQuestion);
  const columns = columnsFor(SurveyQuestion, ASKED);
  const rows = await ctx.db.rows<Record<string, unknown>>(
    sql`select ${selectList(columns, 't', ctx)} from ${raw(table.name)} t
      where t.survey_id = ${survey} order by t.position, t.id`,
  );
  return rows.map((row) => toRow(table, columns, row));
}

type Words = Pick<SurveySheet, 'titleKo' | 'titleEn' | 'introductionKo' | 'introductionEn'>;

/** What an invitation opens: the questions only while it can be answered. */
export async function sheetOf(ctx: RequestContext, invitation: Invitation): Promise<SurveySheet> {
  const { survey, opensOn, closesOn } = invitation;
  const [words] = await ctx.db.rows<Words>(
    sql`select title_ko as "titleKo", title_en as "titleEn", introduction_ko as "introductionKo",
        introduction_en as "introductionEn" from core_survey where id = ${survey}`,
  );
  const obstacle = obstacleTo(invitation, invitation.used, ctx.today);
  const questions = obstacle ? [] : await sheetQuestions(ctx, survey);
  return {
    ...(words as Words),
    state: obstacle ?? 'READY',
    opensOn,
    closesOn,
    questions: questions.map(onSheet),
    saved: obstacle ? [] : savedAnswers(invitation.draft?.answers ?? {}),
    seconds: invitation.draft?.seconds ?? 0,
  };
}

const onSheet = ({ form, options, ...question }: SurveyQuestion): SurveySheetQuestion => {
  const { code, kind, required, minimum, maximum, titleKo, titleEn } = question;
  return {
    ...{ code, kind, required, minimum, maximum, titleKo, titleEn },
    ...formShown(form),
    choices: options.map((option) => ({ code: option.code, titleKo: option.ko, titleEn: option.en })),
  };
};

/** How a question is put, as the schema shows it. */
export const formShown = (form: QuestionForm | null) => ({
  steps: form?.steps ?? null,
  dontKnow: form?.dontKnow ?? false,
  startsPage: form?.startsPage ?? false,
  showIf: form?.showIf ?? null,
});

const savedAnswers = (answers: KeptAnswers): SurveySheetAnswer[] =>
  Object.entries(answers).map(([question, answer]) => ({
    question,
    values: typeof answer === 'string' ? [answer] : answer,
  }));
