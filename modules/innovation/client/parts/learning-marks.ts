import type { StatusKind } from '@yeondong/client/kit';
import type { LearningMonth } from '../gql/graphql';

/** Marks of a month: of a department's learning day, of a club's meeting. */
export const LEARNING_MARKS: Readonly<Record<LearningMonth, StatusKind>> = {
  HELD: 'normal',
  PENDING: 'caution',
  MISSED: 'late',
  OPEN: 'reference',
  ABSENT: 'unreported',
};
