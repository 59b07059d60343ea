import { ArgsType, Field } from 'type-graphql';
import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { SurveySheet, SurveySheetQuestion } from '../entities/survey-sheet.js';
import { SurveyAnswersInput } from '../inputs/survey-inputs.js';
import { refuse } from '../kernel/errors.js';
import { answersSoFar, keptAnswers } from '../rules/survey-answer.js';
import { obstacleTo } from '../rules/survey-state.js';
import { isTime } from '../rules/survey-table.js';
import { sheetOf, sheetQuestions } from '../stores/survey-sheet-store.js';
import { keepResponses } from '../stores/survey-store.js';
import { type Invitation, invitationOf, saveDraft, useToken } from '../stores/survey-token-store.js';
import { bilingualField } from './bilingual-field.js';

const PATH = ['input', 'token'];
const CODES = { USED: 'survey.token-used', NOT_YET: 'survey.not-yet', OVER: 'survey.over' } as const;

@ArgsType()
export class SurveyTokenArgs {
  @Field(() => String, { description: '초대. / Invitation.' })
  token!: string;
}

/** For whoever holds an invitation, signed in or not. */
@FieldsOf(() => SurveySheet)
export class SurveySheetResolver {
  @ReadField(() => SurveySheet, {
    permission: 'core.survey.answer',
    args: SurveyTokenArgs,
    nullable: true,
    description:
      '초대로 연 응답지(그런 초대가 없으면 없음). / The sheet that an invitation opens; none for an unknown one.',
  })
  async surveySheet({ token }: SurveyTokenArgs, ctx: RequestContext) {
    const invitation = await invitationOf(ctx, token);
    return invitation && sheetOf(ctx, invitation);
  }

  @WriteField(() => Boolean, {
    permission: 'core.survey.answer',
    input: SurveyAnswersInput,
    description: '설문에 답함(초대는 한 번만). / Answers a survey; an invitation is good for once.',
  })
  answerSurvey({ token, answers, seconds }: SurveyAnswersInput, ctx: RequestContext) {
    return transact(ctx, async (tx) => {
      const { survey, stratum, ...invitation } = await openInvitation(tx, token);
      const kept = keptAnswers(await sheetQuestions(tx, survey), answers);
      if (!(await useToken(tx, invitation.token))) throw refuse(CODES.USED, PATH);
      await keepResponses(tx, survey, [{ stratumKey: stratum, answers: kept, seconds: timeIn(seconds) }]);
      tx.audit({ act: 'core.survey.answer', type: 'Survey', key: survey, anonymous: true });
      tx.emit(recordChanged, { type: 'Survey', key: survey });
      return true;
    });
  }

  @WriteField(() => Boolean, {
    permission: 'core.survey.answer',
    input: SurveyAnswersInput,
    description:
      '여기까지의 답을 저장함: 보내거나 마감하면 지움. / Saves the answers so far; gone once they are sent or the survey is closed.',
  })
  saveSurveyAnswers({ token, answers, seconds }: SurveyAnswersInput, ctx: RequestContext) {
    return transact(ctx, async (tx) => {
      const invitation = await openInvitation(tx, token);
      const draft = {
        answers: answersSoFar(await sheetQuestions(tx, invitation.survey), answers),
        seconds: timeIn(seconds) ?? 0,
      };
      if (!(await saveDraft(tx, invitation.token, draft))) throw refuse(CODES.USED, PATH);
      tx.audit({ act: 'core.survey.answer', type: 'Survey', key: invitation.survey, anonymous: true });
      return true;
    });
  }
}

/** An invitation that can be answered now. */
async function openInvitation(tx: TransactionContext, token: string): Promise<Invitation> {
  const invitation = await invitationOf(tx, token);
  if (!invitation) throw refuse('survey.token-unknown', PATH);
  const obstacle = obstacleTo(invitation, invitation.used, tx.today);
  if (obstacle) throw refuse(CODES[obstacle], PATH);
  return invitation;
}

function timeIn(seconds: number | undefined): number | null {
  if (seconds === undefined) return null;
  if (!isTime(seconds)) throw refuse('survey.seconds', ['input', 'seconds']);
  return seconds;
}

export const SurveySheetTitle = bilingualField(() => SurveySheet, 'title', '제목. / Title.');
export const SurveySheetIntroduction = bilingualField(
  () => SurveySheet,
  'introduction',
  '드리는 말. / Words to those asked.',
  { nullable: true },
);
export const SurveySheetQuestionTitle = bilingualField(() => SurveySheetQuestion, 'title', '물음. / The question.');
