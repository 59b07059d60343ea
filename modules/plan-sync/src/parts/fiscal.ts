import { BudgetLine } from '../entities/budget-line.js';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import * as budgets from '../entities/initiative-budget.js';
import * as fiscalInputs from '../inputs/fiscal-inputs.js';
import { BudgetLineMutations } from '../resolvers/budget-mutations.js';
import { FiscalLineMutations } from '../resolvers/fiscal-mutations.js';
import {
  BudgetLineResolver,
  FiscalLineResolver,
  FiscalLineTitle,
  InitiativeMoney,
  PlanVersionLines,
} from '../resolvers/fiscal-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** The mid-term fiscal plan, and budgets with what was spent. */
export const fiscalPart: PlanSyncPart = {
  entities: [FiscalLine, FiscalAmount, BudgetLine],
  types: [...Object.values(budgets), ...Object.values(fiscalInputs)],
  resolvers: [
    ...[FiscalLineResolver, FiscalLineTitle, FiscalLineMutations, PlanVersionLines],
    ...[BudgetLineResolver, BudgetLineMutations, InitiativeMoney],
  ],
};
