import type { ScorecardStatus } from '../../gql/graphql';

/** The stages of a scorecard's life, in order; a change request is a turn within the operation. */
export const LIFE_STAGES: readonly ScorecardStatus[] = [
  'DRAFT',
  'HEAD_APPROVED',
  'REVIEW',
  'TARGETS_ADVISED',
  'CONFIRMED',
  'IN_OPERATION',
  'CLOSED',
  'SCORED',
  'NOTIFIED',
  'APPEAL',
  'RESULTS_ADVISED',
  'FINAL',
  'PUBLISHED',
  'REFLECTED',
  'ARCHIVED',
];

/** Where the advisory committee's meeting is asked for. */
export const ADVISED: readonly ScorecardStatus[] = ['TARGETS_ADVISED', 'RESULTS_ADVISED'];
