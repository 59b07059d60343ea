import type {
  BscAwardsQuery,
  BscConnectorsQuery,
  BscManualsQuery,
  BscMetaEvaluationsQuery,
  BscPublicationsQuery,
  BscTripsQuery,
} from '../../gql/graphql';

export type Connector = BscConnectorsQuery['connectors']['nodes'][number];
export type Scheme = BscAwardsQuery['awardSchemes']['nodes'][number];
export type Meta = BscMetaEvaluationsQuery['metaEvaluations']['nodes'][number];
export type Manual = BscManualsQuery['manuals']['nodes'][number];
export type Trip = BscTripsQuery['trips']['nodes'][number];
export type Publication = BscPublicationsQuery['monthlyPublications']['nodes'][number];
