import { PlanChangeRecord } from '../entities/change/change-record.js';
import { PlanChangeRequest, planChangeRequests } from '../entities/change/change-request.js';
import { ItemDescent } from '../entities/change/descent.js';
import { PlanFinalObstacle } from '../entities/change/final-obstacle.js';
import { PlanHierarchyEffect } from '../entities/change/hierarchy-effect.js';
import { PlanItemStep } from '../entities/change/plan-item-step.js';
import * as changeInputs from '../inputs/change/change-inputs.js';
import * as actInputs from '../inputs/change/item-act-inputs.js';
import { PlanChangeMutations } from '../resolvers/change/change-mutations.js';
import {
  PlanChangeRecordTitle,
  PlanChangeResolver,
  PlanChanges,
  PlanItemStory,
  PlanVersionEffects,
} from '../resolvers/change/change-resolver.js';
import { PlanItemChangeActs } from '../resolvers/change/item-acts.js';
import { planSyncDependents } from '../stores/change/dependents.js';
import { requestOutcomes } from '../stores/change/request-outcomes.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** How plans change: requests, what items become, and what a final edition does to the hierarchy. */
export const changesPart: PlanSyncPart = {
  entities: [PlanChangeRequest, ItemDescent],
  types: [
    ...[PlanItemStep, PlanHierarchyEffect, PlanFinalObstacle, PlanChangeRecord],
    ...Object.values(changeInputs),
    ...Object.values(actInputs),
  ],
  resolvers: [
    ...[PlanChangeResolver, PlanChangeRecordTitle, PlanChanges, PlanItemStory, PlanVersionEffects],
    ...[PlanChangeMutations, PlanItemChangeActs],
  ],
  collections: [planChangeRequests],
  dependents: planSyncDependents,
  outcomes: [requestOutcomes],
};
