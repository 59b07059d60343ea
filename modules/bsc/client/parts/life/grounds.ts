import type { ChangeGround } from '../../gql/graphql';

/** On which targets and definitions change during the year. */
export const CHANGE_GROUNDS: readonly ChangeGround[] = ['MIDYEAR', 'TERM_CHANGE', 'REORGANIZATION', 'LEGISLATION'];
