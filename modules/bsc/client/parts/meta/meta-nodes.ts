import type { BscMetaReportQuery } from '../../gql/graphql';

export type MetaReport = BscMetaReportQuery['metaEvaluations']['nodes'][number];
export type MetaFactNode = MetaReport['facts'][number];
export type MetaReviewNode = NonNullable<MetaReport['myReview']>;
