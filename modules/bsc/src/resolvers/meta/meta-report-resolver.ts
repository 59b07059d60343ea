import {
  absent,
  BatchField,
  byKeys,
  DecimalScalar,
  FieldsOf,
  MeasuredType,
  measured,
  measuredInput,
  Person,
  plainMean,
  type RequestContext,
  type Row,
  type Selection,
  saved,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { MetaFact, MetaReviewer, MetaScore, MetaStandardMean } from '../../entities/meta/meta-parts.js';
import { MetaReview } from '../../entities/meta/meta-review.js';
import { META_STANDARDS } from '../../entities/programme/enums.js';
import { MetaCriterion, MetaEvaluation } from '../../entities/programme/meta-evaluation.js';
import { MetaReviewersInput, MetaReviewInput } from '../../inputs/meta/meta-inputs.js';
import { factsOf } from '../../stores/meta/meta-facts.js';
import { type CriterionFound, criteriaFound } from '../../stores/meta/meta-report.js';
import { nameReviewers, ownReviews, REVIEW, reviewersOf, saveReview } from '../../stores/meta/meta-reviews.js';
import { PROGRAMME_WRITE } from '../../stores/programme/year-record-store.js';

const AGREEMENT_FORMULA = 'bsc.meta-agreement.1';

@FieldsOf(() => MetaEvaluation)
export class MetaReportResolver {
  @BatchField(() => [MetaFact], {
    needs: ['year', 'facts'],
    description: '계산된 사실(마치면 그날 것으로 고정). / Facts that are computed; as of the day it was finished.',
  })
  facts(rows: readonly MetaEvaluation[], _args: unknown, ctx: RequestContext) {
    return factsOf(ctx, rows);
  }

  @BatchField(() => [MetaReviewer], { description: '검토자. / Reviewers.' })
  async reviewers(rows: readonly MetaEvaluation[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const found = await reviewersOf(ctx, keysOf(rows));
    const people = await byKeys(
      ctx,
      Person,
      found.map(({ person }) => person),
      selection.below('person'),
    );
    const named = found.map((reviewer, index) => ({ ...reviewer, person: people[index] as Row<Person> }));
    return rows.map(({ key }) => named.filter(({ evaluation }) => evaluation === key));
  }

  @BatchField(() => MetaReview, {
    nullable: true,
    description: '내 검토(검토자가 아니면 없음). / One’s own review; none of who is not a reviewer.',
  })
  myReview(rows: readonly MetaEvaluation[], _args: unknown, ctx: RequestContext) {
    return ownReviews(ctx, rows);
  }

  @BatchField(() => [MetaStandardMean], {
    description: '기준별 평균(마친 뒤). / Means by standard, once it is finished.',
  })
  async standards(rows: readonly MetaEvaluation[], _args: unknown, ctx: RequestContext) {
    const found = await criteriaFound(ctx, keysOf(rows));
    return rows.map(({ key }) => standardMeans(found.get(key)?.criteria ?? []));
  }

  @BatchField(() => MeasuredType, {
    nullable: true,
    description: '검토자 일치도(켄달 W, 마친 뒤). / Agreement of the reviewers, Kendall’s W, once it is finished.',
  })
  async agreement(rows: readonly MetaEvaluation[], _args: unknown, ctx: RequestContext) {
    const found = await criteriaFound(ctx, keysOf(rows));
    return rows.map(({ key }) => {
      const report = found.get(key);
      if (!report) return null;
      const inputs = [
        measuredInput('members', String(report.reviews)),
        measuredInput('items', String(report.criteria.length)),
      ];
      const basis = { asOf: ctx.today, formulaVersion: AGREEMENT_FORMULA, inputs };
      return report.agreement === null ? absent('NO_DATA', basis) : measured(report.agreement, basis);
    });
  }

  @WriteField(() => MetaEvaluation, {
    permission: PROGRAMME_WRITE,
    input: MetaReviewersInput,
    description: '메타평가의 검토자를 지명함(마치기 전까지). / Names reviewers, until it is finished.',
  })
  nameMetaReviewers(input: MetaReviewersInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MetaEvaluation, selection, (tx) => nameReviewers(tx, input));
  }
}

@FieldsOf(() => MetaReview)
export class MetaReviewResolver {
  @ToOne(() => Person, { key: 'personKey', description: '검토자. / Reviewer.' })
  declare person: Person;

  @BatchField(() => [MetaScore], { needs: ['scores'], description: '항목별 점수. / Scores by criterion.' })
  async scores(rows: readonly MetaReview[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const all = rows.flatMap(({ scores }) => scores.map(({ criterionKey }) => criterionKey));
    const criteria = await byKeys(ctx, MetaCriterion, all, selection.below('criterion'));
    const found = new Map(all.map((key, index) => [key, criteria[index]]));
    return rows.map(({ scores }) =>
      scores.flatMap(({ criterionKey, score, note }) => {
        const criterion = found.get(criterionKey);
        return criterion ? [{ criterion, score, note }] : [];
      }),
    );
  }

  @WriteField(() => MetaReview, {
    permission: REVIEW,
    input: MetaReviewInput,
    description: '내 검토를 임시저장하거나 제출함. / Keeps or hands in one’s own review.',
  })
  saveMetaReview(input: MetaReviewInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MetaReview, selection, (tx) => saveReview(tx, input));
  }
}

@FieldsOf(() => MetaCriterion)
export class MetaCriterionResolver {
  @BatchField(() => DecimalScalar, {
    needs: ['evaluationKey'],
    nullable: true,
    description: '검토자 점수의 평균(마친 뒤). / Mean of the reviewers, once it is finished.',
  })
  async mean(rows: readonly MetaCriterion[], _args: unknown, ctx: RequestContext) {
    const found = await criteriaFound(ctx, [...new Set(rows.map(({ evaluationKey }) => evaluationKey))]);
    return rows.map(
      ({ key, evaluationKey }) => found.get(evaluationKey)?.criteria.find((each) => each.key === key)?.mean ?? null,
    );
  }
}

const keysOf = (rows: readonly MetaEvaluation[]): number[] => rows.map(({ key }) => key);

const standardMeans = (criteria: readonly CriterionFound[]): MetaStandardMean[] =>
  META_STANDARDS.flatMap((standard) => {
    const mean = plainMean(criteria.filter((each) => each.standard === standard).flatMap((each) => each.mean ?? []));
    return mean === null ? [] : [{ standard, mean }];
  });
