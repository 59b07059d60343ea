import type { RequestContext, TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { LAST_POSITION } from '../entities/lineage.js';
import { Survey } from '../entities/survey.js';
import { SurveyQuestion, SurveyStratum } from '../entities/survey-parts.js';
import { SurveyInput, SurveyUpdate, SurveyWaveInput } from '../inputs/survey-inputs.js';
import { refuse } from '../kernel/errors.js';
import { codeText, newTitles } from '../rules/text-input.js';
import { byCode } from '../stores/code-store.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord, createRecord } from '../stores/record-changes.js';
import { insertMany } from '../stores/record-store.js';
import { saved } from '../stores/saved.js';
import { surveyToChange } from '../stores/survey-right.js';
import { questionsOf, shareOut, strataOf } from '../stores/survey-store.js';
import { changedSurvey, newSurvey } from '../stores/survey-values.js';

const ACT = 'core.survey.write';

@FieldsOf(() => Survey)
export class SurveyMutations {
  @WriteField(() => Survey, { permission: ACT, input: SurveyInput, description: '설문을 만듦. / Creates a survey.' })
  createSurvey(input: SurveyInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const values = await newSurvey(tx, input);
      return once(tx, 'core.survey.create', input.idempotencyKey, async () => {
        await requireFreeCode(tx, values.code);
        return createRecord(tx, Survey, ACT, values);
      });
    });
  }

  @WriteField(() => Survey, { permission: ACT, input: SurveyUpdate, description: '설문을 고침. / Changes a survey.' })
  updateSurvey(input: SurveyUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const before = await surveyToChange(tx, input.id);
      const changes = await changedSurvey(tx, before, input);
      const key = await changeRecord(tx, Survey, before, changes, { act: ACT, version: input.version });
      if (before.state === 'DRAFT') await shareOut(tx, key, changes.targetSize ?? null);
      return key;
    });
  }

  @WriteField(() => Survey, {
    permission: ACT,
    input: SurveyWaveInput,
    description:
      '앞 설문의 문항과 층으로 다음 차수를 만듦. / Makes the next wave, with the questions and strata of the one before.',
  })
  createSurveyWave(input: SurveyWaveInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Survey, selection, async (tx) => {
      const before = await surveyToChange(tx, input.survey, ['input', 'survey']);
      const code = codeText(input.code, ['input', 'code']);
      const [opensOn, closesOn] = [input.opensOn ?? null, input.closesOn ?? null];
      if (opensOn !== null && closesOn !== null && closesOn < opensOn)
        throw refuse('term.reversed', ['input', 'closesOn']);
      return once(tx, 'core.survey.wave', input.idempotencyKey, async () => {
        await requireFreeCode(tx, code);
        const key = await createRecord(tx, Survey, ACT, {
          ...withoutIdentity(before),
          code,
          ...newTitles(input),
          ...{ opensOn, closesOn, previousKey: before.key, wave: before.wave + 1, version: 1, sample: false },
          ...{ state: 'DRAFT', visibility: 'DRAFT', activityKey: null, position: LAST_POSITION },
          ...{ contacted: null, refused: null },
          ownerPersonKey: tx.actor.personKey,
        });
        await copyParts(tx, before.key, key);
        await shareOut(tx, key, before.targetSize);
        return key;
      });
    });
  }
}

async function requireFreeCode(tx: TransactionContext, code: string): Promise<void> {
  if (await byCode(tx, Survey, code, fields())) throw refuse('record.duplicate', ['input', 'code']);
}

async function copyParts(tx: TransactionContext, from: number, surveyKey: number): Promise<void> {
  const [questions = []] = await questionsOf(tx, [from]);
  const [strata = []] = await strataOf(tx, [from]);
  await insertMany(
    tx,
    SurveyQuestion,
    questions.map((question) => withoutIdentity({ ...question, surveyKey })),
  );
  await insertMany(
    tx,
    SurveyStratum,
    strata.map((stratum) => withoutIdentity({ ...stratum, surveyKey })),
  );
}

const withoutIdentity = <T extends { key: number; id: string; __typename?: string }>({
  key: _key,
  id: _id,
  __typename: _type,
  ...values
}: T) => values;
