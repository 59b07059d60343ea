import { RewardChange, RewardPay, RewardRow, RewardUnserved } from '../entities/reward/reward-row.js';
import { RewardVersion } from '../entities/reward/reward-version.js';
import * as inputs from '../inputs/reward/reward-inputs.js';
import { RewardResolver, RewardVersionResolver } from '../resolvers/reward/reward-resolver.js';
import * as rowResolvers from '../resolvers/reward/row-resolver.js';

/** What a year's final results give in bonus pay, personnel rating and talent management. */
export const rewardsPart = {
  entities: [RewardVersion],
  types: [RewardRow, RewardPay, RewardUnserved, RewardChange, ...Object.values(inputs)],
  resolvers: [RewardResolver, RewardVersionResolver, ...Object.values(rowResolvers)],
};
