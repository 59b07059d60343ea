import { type DecimalText, fields, keyList, type RequestContext, select, sql } from '@yeondong/schema';
import type { MetaStandard } from '../../entities/programme/enums.js';
import { MetaCriterion } from '../../entities/programme/meta-evaluation.js';
import { criterionMeans, reviewAgreement } from '../../rules/meta/review.js';
import { doneReviews } from './meta-reviews.js';

export interface CriterionFound {
  readonly key: number;
  readonly standard: MetaStandard;
  readonly mean: DecimalText | null;
}

/** What reviewers found in a finished meta-evaluation. */
export interface MetaReport {
  readonly reviews: number;
  readonly criteria: readonly CriterionFound[];
  readonly agreement: DecimalText | null;
}

/** Nothing for evaluations that are not finished: what reviewers give is hidden until then. */
export async function criteriaFound(
  ctx: RequestContext,
  evaluations: readonly number[],
): Promise<ReadonlyMap<number, MetaReport>> {
  const reviews = await doneReviews(ctx, evaluations);
  const rows = await select(ctx, MetaCriterion, fields('evaluationKey', 'standard'), {
    where: sql`t.evaluation_id in ${keyList(evaluations)}`,
    orderBy: sql`t.position`,
  });
  return new Map(
    [...reviews].map(([evaluation, given]) => {
      const own = rows.filter(({ evaluationKey }) => evaluationKey === evaluation);
      const keys = own.map(({ key }) => key);
      const means = criterionMeans(given, keys);
      const criteria = own.map(({ key, standard }, at) => ({ key, standard, mean: means[at] ?? null }));
      return [evaluation, { reviews: given.length, criteria, agreement: reviewAgreement(given, keys) }];
    }),
  );
}
