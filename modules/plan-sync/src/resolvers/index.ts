import { facetFields } from '@yeondong/schema';
import { planItems } from '../entities/collections.js';
import { BudgetLineMutations } from './budget-mutations.js';
import { DepartmentExtension, FindingResolver, PlanOrphanTitle } from './finding-resolver.js';
import { FiscalLineMutations } from './fiscal-mutations.js';
import {
  BudgetLineResolver,
  FiscalLineResolver,
  FiscalLineTitle,
  InitiativeMoney,
  PlanVersionLines,
} from './fiscal-resolver.js';
import { PlanItemActMutations } from './item-act-mutations.js';
import { PlanItemMutations } from './item-mutations.js';
import { InitiativeItems, PlanItemResolver, PlanItemTitle } from './item-resolver.js';
import { PlanLinkMutations } from './link-mutations.js';
import { PlanLinkResolver } from './link-resolver.js';
import { OpinionMutations } from './opinion-mutations.js';
import { CitizenOpinionTitle, InitiativeOpinions, OpinionResolver } from './opinion-resolver.js';
import { PlanMutations } from './plan-mutations.js';
import { PlanResolver, PlanTitle, PlanVersionResolver, VisionExtension } from './plan-resolver.js';
import { PlanRolling } from './roll-mutations.js';
import { PlanVersionMutations } from './version-mutations.js';

export const planSyncResolvers = [
  ...[PlanResolver, PlanTitle, PlanMutations, PlanVersionResolver, PlanVersionLines, PlanVersionMutations, PlanRolling],
  ...[PlanItemResolver, PlanItemTitle, PlanItemMutations, PlanItemActMutations, ...facetFields(planItems)],
  ...[PlanLinkResolver, PlanLinkMutations],
  ...[FiscalLineResolver, FiscalLineTitle, FiscalLineMutations, BudgetLineResolver, BudgetLineMutations],
  ...[OpinionResolver, CitizenOpinionTitle, InitiativeOpinions, OpinionMutations],
  ...[FindingResolver, PlanOrphanTitle],
  ...[VisionExtension, InitiativeItems, InitiativeMoney, DepartmentExtension],
];
