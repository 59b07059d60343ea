import type { StatusKind } from '@yeondong/client/kit';
import type { FiscalCoverage, PlanChangeStatus } from '../gql/graphql';

/** How the funding of an initiative is shown. */
export const COVERAGE_MARKS: Readonly<Record<FiscalCoverage, StatusKind>> = {
  FULL: 'normal',
  PARTIAL: 'caution',
  NONE: 'poor',
  NOT_REQUIRED: 'reference',
};

/** How far a request to change a plan has come. */
export const REQUEST_MARKS: Readonly<Record<PlanChangeStatus, StatusKind>> = {
  RECEIVED: 'unreported',
  ACCEPTED: 'caution',
  REJECTED: 'reference',
  APPLIED: 'normal',
};
