import {
  byKeys,
  type DecimalText,
  fields,
  type RequestContext,
  type Row,
  Survey,
  SurveyQuestion,
  surveyData,
  surveyResults,
} from '@yeondong/schema';

/** What a question of a closed survey says on 0 to 100, and how many answered it. */
export interface SurveyValue {
  readonly score: DecimalText;
  readonly answered: number;
  readonly survey: string;
  readonly question: string;
}

const isDone = ({ state }: Pick<Survey, 'state'>): boolean => state === 'CLOSED' || state === 'PUBLISHED';

/** Values of questions; null where the survey is not closed, too few have answered, or the question is no scale. */
export async function surveyValues(
  ctx: RequestContext,
  questionKeys: readonly (number | null)[],
): Promise<(SurveyValue | null)[]> {
  const questions = await byKeys(ctx, SurveyQuestion, questionKeys, fields('surveyKey', 'code', 'titleKo'));
  const keys = [...new Set(questions.flatMap((question) => question?.surveyKey ?? []))];
  const found = await byKeys(ctx, Survey, keys, fields('titleKo', 'state', 'populationSize'));
  const surveys = found.filter((survey): survey is Row<Survey> => survey !== null && isDone(survey));
  const data = surveys.length === 0 ? [] : await surveyData(ctx, surveys);
  return questions.map((question) => {
    const at = surveys.findIndex(({ key }) => key === question?.surveyKey);
    const [survey, own] = [surveys[at], data[at]];
    if (!question || !survey || !own) return null;
    const total = surveyResults(own, null).questions.find((each) => each.question === question.code)?.total;
    if (total?.score == null || total.answered === null) return null;
    return { score: total.score, answered: total.answered, survey: survey.titleKo, question: question.titleKo };
  });
}
