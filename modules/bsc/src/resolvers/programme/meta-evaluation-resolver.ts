import {
  bilingualField,
  FieldsOf,
  newTitles,
  type Page,
  ReadPage,
  type RequestContext,
  refuse,
  type Selection,
  saved,
  ToMany,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { metaEvaluations } from '../../entities/programme/collections.js';
import { MetaCriterion, MetaEvaluation } from '../../entities/programme/meta-evaluation.js';
import { MetaEvaluationInput, MetaEvaluationMove } from '../../inputs/programme/evaluation-inputs.js';
import { FEWEST_REVIEWERS } from '../../rules/meta/review.js';
import { META_EVALUATION_MOVES, moved } from '../../rules/programme/moves.js';
import { metaFacts } from '../../stores/meta/meta-facts.js';
import { resetReviews, reviewersOf } from '../../stores/meta/meta-reviews.js';
import { replaceParts } from '../../stores/programme/part-store.js';
import { moveRecord, PROGRAMME_WRITE, recordAsRead, saveYearRecord } from '../../stores/programme/year-record-store.js';

@FieldsOf(() => MetaEvaluation)
export class MetaEvaluationResolver {
  @ReadPage(metaEvaluations, { permission: 'bsc.programme.read', description: '메타평가. / Meta-evaluations.' })
  declare metaEvaluations: Page<MetaEvaluation>;

  @ToMany(() => MetaCriterion, { key: 'evaluationKey', orderBy: 't.position', description: '점검 항목. / Criteria.' })
  declare criteria: MetaCriterion[];

  @WriteField(() => MetaEvaluation, {
    permission: PROGRAMME_WRITE,
    input: MetaEvaluationInput,
    description:
      '메타평가와 점검 항목을 정함(시작 전까지). / Sets a meta-evaluation and its criteria, until it begins.',
  })
  saveMetaEvaluation(input: MetaEvaluationInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MetaEvaluation, selection, async (tx) => {
      if (input.criteria.length === 0) throw refuse('bsc.meta.no-criteria', ['input', 'criteria']);
      if (input.id != null) {
        const { state } = await recordAsRead(tx, MetaEvaluation, { id: input.id }, 'state');
        if (state !== 'PLANNED') throw refuse('bsc.meta.begun', ['input', 'id']);
      }
      const criteria = input.criteria.map(({ standard, ...titles }) => ({ standard, ...newTitles(titles) }));
      const key = await saveYearRecord(tx, MetaEvaluation, input, { dueOn: input.dueOn, state: 'PLANNED' });
      await replaceParts(tx, MetaCriterion, { property: 'evaluationKey', key }, criteria);
      await resetReviews(tx, key);
      return key;
    });
  }

  @WriteField(() => MetaEvaluation, {
    permission: PROGRAMME_WRITE,
    input: MetaEvaluationMove,
    description: '메타평가를 시작하거나 마침. / Begins or finishes a meta-evaluation.',
  })
  moveMetaEvaluation(input: MetaEvaluationMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MetaEvaluation, selection, async (tx) => {
      const before = await recordAsRead(tx, MetaEvaluation, input, 'state');
      const state = moved(META_EVALUATION_MOVES, before.state, input.state);
      const done = state === 'DONE' ? await finished(tx, before) : { doneOn: null, facts: null };
      return moveRecord(tx, MetaEvaluation, before, input.version, { state, ...done });
    });
  }
}

/** What is kept when it is finished: two reviewers at least must have handed in. */
async function finished(tx: TransactionContext, { key, year }: MetaEvaluation) {
  const handedIn = (await reviewersOf(tx, [key])).filter(({ submitted }) => submitted);
  if (handedIn.length < FEWEST_REVIEWERS) throw refuse('bsc.meta.reviewers', ['input', 'state']);
  return { doneOn: tx.today, facts: await metaFacts(tx, year) };
}

export const MetaCriterionTitle = bilingualField(() => MetaCriterion, 'title', '항목. / Criterion in words.');
