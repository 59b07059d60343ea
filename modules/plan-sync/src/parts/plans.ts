import { facetFields } from '@yeondong/schema';
import * as collections from '../entities/collections.js';
import { Plan } from '../entities/plan.js';
import { PlanChangeCount, PlanDiff, PlanFieldChange, PlanItemChange } from '../entities/plan-diff.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import * as rollPreview from '../entities/rolling/roll-preview.js';
import * as args from '../inputs/arguments.js';
import * as itemInputs from '../inputs/item-inputs.js';
import * as planInputs from '../inputs/plan-inputs.js';
import * as diffInputs from '../inputs/roll-inputs.js';
import * as rollInputs from '../inputs/rolling/roll-inputs.js';
import { PlanItemActMutations } from '../resolvers/item-act-mutations.js';
import { PlanItemMutations } from '../resolvers/item-mutations.js';
import { InitiativeItems, PlanItemResolver, PlanItemTitle } from '../resolvers/item-resolver.js';
import { PlanMutations } from '../resolvers/plan-mutations.js';
import { PlanResolver, PlanTitle, PlanVersionResolver, VisionExtension } from '../resolvers/plan-resolver.js';
import { PlanDiffChanges, PlanRolling } from '../resolvers/roll-mutations.js';
import { PlanVersionMutations } from '../resolvers/version-mutations.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** Plans with their editions and items, rolled from year to year and compared. */
export const plansPart: PlanSyncPart = {
  entities: [Plan, PlanVersion, PlanItem],
  types: [
    ...[PlanDiff, PlanChangeCount, PlanItemChange, PlanFieldChange],
    ...Object.values(args),
    ...Object.values(planInputs),
    ...Object.values(itemInputs),
    ...Object.values(diffInputs),
    ...Object.values(rollInputs),
    ...Object.values(rollPreview),
  ],
  resolvers: [
    ...[
      PlanResolver,
      PlanTitle,
      PlanMutations,
      PlanVersionResolver,
      PlanVersionMutations,
      PlanRolling,
      PlanDiffChanges,
    ],
    ...[
      PlanItemResolver,
      PlanItemTitle,
      PlanItemMutations,
      PlanItemActMutations,
      ...facetFields(collections.planItems),
    ],
    ...[VisionExtension, InitiativeItems],
  ],
  collections: Object.values(collections),
};
