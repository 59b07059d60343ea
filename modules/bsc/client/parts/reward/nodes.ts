import type { BscRewardBookQuery, BscRewardLineFragment } from '../../gql/graphql';

export type RewardLine = BscRewardLineFragment;
export type Book = BscRewardBookQuery['rewardExports']['nodes'][number];
export type Version = Book['versions'][number];
export type Change = Version['changes'][number];
export type Scheme = NonNullable<BscRewardBookQuery['evaluationScheme']>;
