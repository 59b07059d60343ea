import type { BscAdjustmentsQuery, BscGroupsQuery, BscRankingQuery } from '../../gql/graphql';

export type RankingRow = BscRankingQuery['ranking']['rows'][number];
export type Adjustment = BscAdjustmentsQuery['bonusPenalties'][number];
export type Member = BscGroupsQuery['groupMembers'][number];
export type EvaluationGroup = BscGroupsQuery['evaluationGroups'][number];
export type EvaluationScheme = NonNullable<BscGroupsQuery['evaluationScheme']>;
export type GroupDepartment = BscGroupsQuery['scorecards']['nodes'][number]['department'];
