import { type DecimalText, type Issue, kendallW, plainMean } from '@yeondong/schema/rules';

export const META_REVIEW_STATES = ['DRAFT', 'SUBMITTED'] as const;
export type MetaReviewState = (typeof META_REVIEW_STATES)[number];

/** What a reviewer gives a criterion, by its key: 1 to 5. */
export interface MetaScoreGiven {
  readonly criterionKey: number;
  readonly score: number;
  readonly note: string | null;
}

const [LOWEST, HIGHEST] = [1, 5];
/** Two pairs of eyes at least. */
export const FEWEST_REVIEWERS = 2;

/** What is wrong with a review: known criteria, each once, whole numbers 1 to 5; all of them where it is handed in. */
export function checkReview(scores: readonly MetaScoreGiven[], criteria: readonly number[], submit: boolean): Issue[] {
  const issues = scores.flatMap(({ criterionKey, score }, at): Issue[] => {
    const path = ['input', 'scores', at];
    const first = scores.findIndex((other) => other.criterionKey === criterionKey) === at;
    if (!first || !criteria.includes(criterionKey))
      return [{ path: [...path, 'criterion'], code: 'bsc.meta.criterion' }];
    const right = Number.isInteger(score) && score >= LOWEST && score <= HIGHEST;
    return right ? [] : [{ path: [...path, 'score'], code: 'bsc.meta.score' }];
  });
  if (issues.length > 0 || !submit || scores.length === criteria.length) return issues;
  return [{ path: ['input', 'scores'], code: 'bsc.meta.scores-each' }];
}

/** The mean of what reviewers gave each criterion, two places; none without reviews. */
export const criterionMeans = (
  reviews: readonly (readonly MetaScoreGiven[])[],
  criteria: readonly number[],
): (DecimalText | null)[] => criteria.map((key) => plainMean(givenTo(reviews, key)));

const givenTo = (reviews: readonly (readonly MetaScoreGiven[])[], key: number): DecimalText[] =>
  reviews.flatMap((scores) =>
    scores.filter(({ criterionKey }) => criterionKey === key).map(({ score }) => String(score)),
  );

/** How far reviewers rank the criteria alike: Kendall's W. */
export const reviewAgreement = (
  reviews: readonly (readonly MetaScoreGiven[])[],
  criteria: readonly number[],
): DecimalText | null =>
  kendallW(
    reviews.map((scores) => criteria.map((key) => String(scores.find((s) => s.criterionKey === key)?.score ?? 0))),
  );
