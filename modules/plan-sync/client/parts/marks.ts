import type { StatusKind } from '@yeondong/client/kit';
import type { FiscalCoverage, ProgressLight } from '../gql/graphql';

/** How the funding of an initiative is shown. */
export const COVERAGE_MARKS: Readonly<Record<FiscalCoverage, StatusKind>> = {
  FULL: 'normal',
  PARTIAL: 'caution',
  NONE: 'poor',
  NOT_REQUIRED: 'reference',
};

/** The mark of a progress light; null where nothing is planned or done yet. */
export const LIGHT_MARKS: Readonly<Record<ProgressLight, StatusKind | null>> = {
  NORMAL: 'normal',
  CAUTION: 'caution',
  POOR: 'poor',
  DELAYED: 'late',
  EARLY: 'early',
  NOT_REPORTED: 'unreported',
  NONE: null,
};
