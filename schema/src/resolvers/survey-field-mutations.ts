import type { RequestContext, TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { ImportOutcome } from '../entities/import-batch.js';
import { Survey } from '../entities/survey.js';
import { SurveyStratum } from '../entities/survey-parts.js';
import { SurveyContactsInput, SurveyResponseInput, SurveyResponsesImportInput } from '../inputs/survey-field-inputs.js';
import { refuse } from '../kernel/errors.js';
import { keptAnswers } from '../rules/survey-answer.js';
import { runImport } from '../stores/import-store.js';
import { changeRecord } from '../stores/record-changes.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';
import { planAnswers } from '../stores/survey-import.js';
import { surveyToChange } from '../stores/survey-right.js';
import { keepResponses, questionsOf, strataOf } from '../stores/survey-store.js';

const ACT = 'core.survey.enter';
const SURVEY = ['input', 'survey'];

/** Answers that come on paper or by interviewers, entered by the department that asks. */
@FieldsOf(() => Survey)
export class SurveyFieldMutations {
  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyResponseInput,
    description: '종이나 면접의 응답 하나를 입력함. / Enters the answers of one person on paper or in person.',
  })
  enterSurveyResponse(input: SurveyResponseInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const { key } = await surveyInField(tx, input.survey, input.mode);
      const [questions = []] = await questionsOf(tx, [key]);
      const answers = keptAnswers(questions, input.answers);
      const stratumKey = await stratumIn(tx, key, input.stratum ?? null);
      await keepResponses(tx, key, [{ stratumKey, answers, mode: input.mode }]);
      tell(tx, { act: ACT, type: 'Survey', key, after: { mode: input.mode, responses: 1 } });
      return key;
    });
  }

  @WriteField(() => ImportOutcome, {
    permission: ACT,
    input: SurveyResponsesImportInput,
    description:
      '면접원이 모은 응답 표를 가져옴: 잘못이 있으면 모두 거절. / Imports a table of answers; one fault refuses it all.',
  })
  async importSurveyResponses(input: SurveyResponsesImportInput, ctx: RequestContext, selection: Selection) {
    const { key, module } = await surveyInField(ctx, input.survey, input.mode);
    const wanted = { survey: key, mode: input.mode, soundOnly: input.soundOnly ?? false };
    const order = {
      ...{ module, act: ACT, input, kind: `survey-${key}` },
      plan: (at: RequestContext, file: Parameters<typeof planAnswers>[2]) => planAnswers(at, wanted, file),
    };
    return runImport(ctx, order, selection);
  }

  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyContactsInput,
    description: '종이·면접의 접촉과 거절을 적음. / Records how many were asked in the field, and how many refused.',
  })
  recordSurveyContacts(input: SurveyContactsInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const survey = await surveyToChange(tx, input.id);
      const { contacted, refused, version } = input;
      if (survey.state === 'DRAFT' || survey.state === 'PUBLISHED')
        throw refuse('survey.state', ['input', 'id'], { state: survey.state });
      for (const [name, value] of Object.entries({ contacted, refused }))
        if (value < 0) throw refuse('number.negative', ['input', name]);
      if (refused > contacted) throw refuse('survey.refused', ['input', 'refused'], { contacted });
      return changeRecord(tx, Survey, survey, { contacted, refused }, { act: ACT, version });
    });
  }
}

/** A survey that takes answers from the field: also for a while after its last day, until it is closed. */
async function surveyInField(ctx: RequestContext, id: string, mode: SurveyResponseInput['mode']) {
  const survey = await surveyToChange(ctx, id, SURVEY);
  if (survey.state !== 'OPEN') throw refuse('survey.state', SURVEY, { state: survey.state });
  if (mode === 'ONLINE') throw refuse('survey.mode', ['input', 'mode']);
  return survey;
}

async function stratumIn(tx: TransactionContext, survey: number, stratum: string | null): Promise<number | null> {
  if (stratum === null) return null;
  const { key } = await referred(tx, SurveyStratum, stratum, ['input', 'stratum']);
  const [strata = []] = await strataOf(tx, [survey]);
  if (!strata.some((own) => own.key === key)) throw refuse('record.unknown', ['input', 'stratum']);
  return key;
}
