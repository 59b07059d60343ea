import type { ChangeGround } from '../../gql/graphql';

/** On which definitions change during the year. */
export const DEFINITION_GROUNDS: readonly ChangeGround[] = ['MIDYEAR', 'TERM_CHANGE', 'REORGANIZATION', 'LEGISLATION'];

/** On which targets change during the year. */
export const CHANGE_GROUNDS: readonly ChangeGround[] = [...DEFINITION_GROUNDS, 'EXTERNAL'];
