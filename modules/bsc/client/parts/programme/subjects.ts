import type { ProgrammeSubject } from '../../gql/graphql';

/** The part of the address under the programme's page that shows a subject's records. */
export const SUBJECT_PATHS: Readonly<Record<ProgrammeSubject, string>> = {
  FUNDING: 'funding',
  CONNECTORS: 'connectors',
  KPI_WORKSHOP: 'kpi-workshop',
  PUBLICATIONS: 'publications',
  ADVISORY_COMMITTEE: 'advisory-committee',
  CUSTOMER_SURVEY: 'customer-survey',
  AWARDS: 'awards',
  META_EVALUATION: 'meta-evaluation',
  STUDY_WORKSHOPS: 'study-group',
  EVALUATION_ROUNDS: 'evaluation-rounds',
  BENCHMARKING_TRIP: 'benchmarking',
  TRAINING: 'training',
  REWARDS: 'rewards',
  MANUAL: 'manual',
};

export const subjectOf = (path: string): ProgrammeSubject | null =>
  (Object.keys(SUBJECT_PATHS) as ProgrammeSubject[]).find((subject) => SUBJECT_PATHS[subject] === path) ?? null;

export const pathOf = (subject: ProgrammeSubject): string => `/m/bsc/programme/${SUBJECT_PATHS[subject]}`;
