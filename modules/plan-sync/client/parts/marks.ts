import type { StatusKind } from '@yeondong/client/kit';
import type { FiscalCoverage } from '../gql/graphql';

/** How the funding of an initiative is shown. */
export const COVERAGE_MARKS: Readonly<Record<FiscalCoverage, StatusKind>> = {
  FULL: 'normal',
  PARTIAL: 'caution',
  NONE: 'poor',
  NOT_REQUIRED: 'reference',
};
