import type { StatusKind } from '@yeondong/client/kit';
import type { PersonRowFragment, PersonState } from '../gql/graphql';

/** Roles that accounts can have, as contract and server name them. */
export const PERSON_ROLES = [
  'admin',
  'planner',
  'bsc',
  'policy',
  'innovation',
  'statistician',
  'head',
  'staff',
  'evaluator',
  'advisor',
  'executive',
  'analyst',
  'auditor',
] as const;

export const PERSON_MARKS: Record<PersonState, StatusKind> = {
  ACTIVE: 'normal',
  LOCKED: 'caution',
  LEFT: 'unreported',
};

/** The post that is held until further notice. */
export const postOf = ({ positions }: Pick<PersonRowFragment, 'positions'>): string =>
  positions.find(({ toDate }) => !toDate)?.title ?? '';
