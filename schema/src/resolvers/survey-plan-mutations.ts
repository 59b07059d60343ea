import type { RequestContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Survey } from '../entities/survey.js';
import { SurveyQuestion, SurveyStratum } from '../entities/survey-parts.js';
import { SurveyQuestionsInput, SurveyStrataInput } from '../inputs/survey-inputs.js';
import { refuse } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { writtenQuestions } from '../rules/survey-question.js';
import { writtenStrata } from '../rules/survey-stratum.js';
import { insertMany, remove, updateVersion } from '../stores/record-store.js';
import { saved } from '../stores/saved.js';
import { draftToChange } from '../stores/survey-right.js';
import { shareOut } from '../stores/survey-store.js';
import { hasTokens } from '../stores/survey-token-store.js';

const ACT = 'core.survey.write';

@FieldsOf(() => SurveyQuestion)
export class SurveyPlanMutations {
  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyQuestionsInput,
    description: '문항을 정함(준비 중일 때). / Sets the questions, before the survey opens.',
  })
  setSurveyQuestions(input: SurveyQuestionsInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const { key } = await draftToChange(tx, input.id);
      const questions = writtenQuestions(input.questions);
      await updateVersion(tx, Survey, key, input.version, {});
      await remove(tx, SurveyQuestion, sql`survey_id = ${key}`);
      await insertMany(
        tx,
        SurveyQuestion,
        questions.map((question, at) => ({ ...question, surveyKey: key, position: at + 1 })),
      );
      tell(tx, { act: ACT, type: 'Survey', key, after: { questions: questions.map(({ code }) => code) } });
      return key;
    });
  }

  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyStrataInput,
    description: '표본의 층을 정하고 목표를 나눔. / Sets the strata and shares the answers wanted out among them.',
  })
  setSurveyStrata(input: SurveyStrataInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const { key, targetSize } = await draftToChange(tx, input.id);
      if (await hasTokens(tx, key)) throw refuse('survey.tokens-issued', ['input', 'strata']);
      const strata = writtenStrata(input.strata);
      await updateVersion(tx, Survey, key, input.version, {});
      await remove(tx, SurveyStratum, sql`survey_id = ${key}`);
      await insertMany(
        tx,
        SurveyStratum,
        strata.map((stratum, at) => ({ ...stratum, surveyKey: key, position: at + 1, allocated: null })),
      );
      await shareOut(tx, key, targetSize);
      tell(tx, { act: ACT, type: 'Survey', key, after: { strata: strata.map(({ code }) => code) } });
      return key;
    });
  }
}
