import type { RequestContext } from '../contract/context.js';
import type { StandingTable, TableChoice, TableKind } from '../contract/table-kind.js';
import { Survey } from '../entities/survey.js';
import { ANSWER_COLUMNS } from '../rules/survey-table.js';
import { questionsOf, strataOf } from './survey-store.js';

/** The form that interviewers fill in. Answers that were given stay here: they are of one person each. */
async function stands(ctx: RequestContext, { records }: TableChoice): Promise<StandingTable> {
  const survey = records.survey as number;
  const [[questions = []], [strata = []]] = [await questionsOf(ctx, [survey]), await strataOf(ctx, [survey])];
  const beside = [...(strata.length > 0 ? ['stratum'] : []), 'seconds'];
  return { columns: [...beside, ...questions.map(({ code }) => code)], rows: [] };
}

export const surveyAnswerTable: TableKind = {
  kind: 'survey-answers',
  title: {
    ko: '설문의 응답(내보내면 빈 응답표)',
    en: 'Answers to a survey (taken out as the form to fill in)',
  },
  imports: 'importSurveyResponses',
  records: { survey: Survey },
  names: ANSWER_COLUMNS,
  stands,
};
