import type { StatusKind } from '@yeondong/client/kit';
import type { InvestmentReviewState } from '../../gql/graphql';

/** How the state of an investment review is shown. */
export const REVIEW_MARKS: Readonly<Record<InvestmentReviewState, StatusKind>> = {
  NOT_REQUIRED: 'reference',
  MISSING: 'unreported',
  AGAIN: 'caution',
  FAILED: 'poor',
  CONDITIONAL: 'caution',
  PASSED: 'normal',
};
