import { Field, Int, ObjectType } from 'type-graphql';
import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import type { Visibility } from '../contract/visibility.js';
import { Survey } from '../entities/survey.js';
import { SurveyStratum } from '../entities/survey-parts.js';
import { SurveyMove, SurveyTokensInput } from '../inputs/survey-inputs.js';
import { refuse } from '../kernel/errors.js';
import { checkReadyToOpen, checkSurveyMove, type SurveyState } from '../rules/survey-state.js';
import { recordHeldOn } from '../stores/activity-store.js';
import { changeRecord } from '../stores/record-changes.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';
import { publishResults } from '../stores/survey-publication-store.js';
import { surveyToChange } from '../stores/survey-right.js';
import { answeredOf, questionsOf, strataOf } from '../stores/survey-store.js';
import { forgetDrafts, issueTokens } from '../stores/survey-token-store.js';

const ACT = 'core.survey.run';
const MOST_TOKENS = 5_000;
const VISIBLE: Readonly<Record<SurveyState, Visibility>> = {
  DRAFT: 'DRAFT',
  OPEN: 'APPROVED',
  CLOSED: 'APPROVED',
  PUBLISHED: 'PUBLIC',
};

@ObjectType({ description: '막 낸 초대: 표는 지금만 보임. / Invitations just issued; their table is shown only now.' })
export class IssuedSurveyTokens {
  @Field(() => Int, { description: '몇 장. / How many.' })
  count!: number;

  @Field(() => String, {
    description: '초대 표(CSV: token, path, stratum). / The invitations as CSV: token, path, stratum.',
  })
  csv!: string;
}

@FieldsOf(() => IssuedSurveyTokens)
export class SurveyLifeMutations {
  @WriteField(() => IssuedSurveyTokens, {
    permission: ACT,
    input: SurveyTokensInput,
    description:
      '한 번씩 쓰는 초대를 냄(지문만 남김). / Issues invitations, each good for once; only their hashes are kept.',
  })
  issueSurveyTokens(input: SurveyTokensInput, ctx: RequestContext) {
    return transact(ctx, async (tx) => {
      const { key, state } = await surveyToChange(tx, input.id);
      if (state !== 'DRAFT' && state !== 'OPEN') throw refuse('survey.state', ['input', 'id'], { state });
      const { count } = input;
      if (count < 1 || count > MOST_TOKENS)
        throw refuse('survey.token-count', ['input', 'count'], { most: MOST_TOKENS });
      const { batch, csv } = await issueTokens(tx, key, count, await wantedStrata(tx, key, input.stratum));
      tell(tx, { act: ACT, type: 'Survey', key, after: { invitations: count, batch } });
      return { count, csv };
    });
  }

  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyMove,
    description: '응답을 받기 시작함. / Opens a survey for answers.',
  })
  openSurvey(input: SurveyMove, ctx: RequestContext, selection: Selection) {
    return this.move(ctx, selection, input, 'OPEN', async (tx, survey) => {
      const [questions = []] = await questionsOf(tx, [survey.key]);
      checkReadyToOpen(survey, questions.length, tx.today);
    });
  }

  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyMove,
    description:
      '응답을 마감하고, 계획한 활동을 실시로 기록함. / Closes a survey, and records the planned activity as held.',
  })
  closeSurvey(input: SurveyMove, ctx: RequestContext, selection: Selection) {
    return this.move(ctx, selection, input, 'CLOSED', recordHeld);
  }

  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyMove,
    description:
      '결과를 공표함: 공표 요건과 함께 그대로 남김. / Publishes the results, kept as they are with what has to be told of them.',
  })
  publishSurvey(input: SurveyMove, ctx: RequestContext, selection: Selection) {
    return this.move(ctx, selection, input, 'PUBLISHED', publishResults);
  }

  private move(
    ctx: RequestContext,
    selection: Selection,
    { id, version }: SurveyMove,
    state: SurveyState,
    prepare: (tx: TransactionContext, survey: Survey) => Promise<void>,
  ) {
    return saved(ctx, Survey, selection, async (tx) => {
      const survey = await surveyToChange(tx, id);
      checkSurveyMove(survey.state, state);
      await prepare(tx, survey);
      return changeRecord(tx, Survey, survey, { state, visibility: VISIBLE[state] }, { act: ACT, version });
    });
  }
}

async function wantedStrata(tx: TransactionContext, survey: number, stratum: string | undefined) {
  const [strata = []] = await strataOf(tx, [survey]);
  if (!stratum) return strata;
  const { key } = await referred(tx, SurveyStratum, stratum, ['input', 'stratum']);
  const own = strata.filter((candidate) => candidate.key === key);
  if (own.length === 0) throw refuse('record.unknown', ['input', 'stratum']);
  return own.map((found) => ({ ...found, allocated: 1 }));
}

/** The planned activity is held by as many people as answered. */
async function recordHeld(tx: TransactionContext, { key, activityKey, titleKo }: Survey): Promise<void> {
  await forgetDrafts(tx, key);
  const [people = 0] = await answeredOf(tx, [key]);
  await recordHeldOn(tx, activityKey, people, titleKo);
}
