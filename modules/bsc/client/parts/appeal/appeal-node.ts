import type { BscAppealsQuery } from '../../gql/graphql';

export type AppealNode = BscAppealsQuery['appeals']['nodes'][number];
