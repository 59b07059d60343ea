import * as inputs from '../inputs/chain/chain-inputs.js';
import { InitiativeChain } from '../resolvers/chain/chain-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** What an initiative rests on in all plans, what they give it, and what changes them. */
export const chainPart: PlanSyncPart = {
  types: Object.values(inputs),
  resolvers: [InitiativeChain],
};
