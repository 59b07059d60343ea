import type { InitiativePageQuery } from '../gql/graphql';

/** The initiative as its page reads it. */
export type InitiativeNode = NonNullable<InitiativePageQuery['initiative']>;
