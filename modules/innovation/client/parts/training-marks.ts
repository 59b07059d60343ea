import type { StatusKind } from '@yeondong/client/kit';
import type { InnovationTrainingQuery, TrainingState } from '../gql/graphql';

export type Program = InnovationTrainingQuery['trainingPrograms']['nodes'][number];
export type Session = Program['sessions'][number];

export const TRAINING_MARKS: Readonly<Record<TrainingState, StatusKind>> = {
  ATTENDED: 'normal',
  EXCUSED: 'reference',
  MISSED: 'late',
  NONE: 'unreported',
  ABSENT: 'unreported',
};
export const QUARTERS = [0, 1, 2, 3] as const;
