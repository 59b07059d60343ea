import type { BscAlertsQuery } from '../../gql/graphql';

export type AlertNode = BscAlertsQuery['alerts']['nodes'][number];
