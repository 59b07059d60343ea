import { ConsistencyPartValue, ConsistencyWeighting, PlanConsistency } from '../entities/target/consistency.js';
import { PlanTarget, YearTarget } from '../entities/target/plan-target.js';
import * as targetInputs from '../inputs/target/target-inputs.js';
import { ConsistencyResolver } from '../resolvers/target/consistency-resolver.js';
import { PlanItemTarget, PlanTargetResolver } from '../resolvers/target/target-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** What plan items aim at over their years, and how consistent the plans of a body are. */
export const targetsPart: PlanSyncPart = {
  entities: [PlanTarget, ConsistencyWeighting],
  types: [YearTarget, ConsistencyPartValue, PlanConsistency, ...Object.values(targetInputs)],
  resolvers: [PlanItemTarget, PlanTargetResolver, ConsistencyResolver],
};
