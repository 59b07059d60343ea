import * as sheet from '../entities/fiscal/budget-sheet.js';
import { FiscalClass, FiscalCrosswalk, FiscalScheme } from '../entities/fiscal/classification.js';
import * as collections from '../entities/fiscal/collections.js';
import * as comparison from '../entities/fiscal/fiscal-comparison.js';
import { FiscalFinding } from '../entities/fiscal/fiscal-finding.js';
import * as table from '../entities/fiscal/fiscal-table.js';
import { InvestmentReview, LineReview, ReviewThreshold } from '../entities/fiscal/investment-review.js';
import { SourceSum } from '../entities/fiscal/source-sum.js';
import { SupplementaryBudget } from '../entities/fiscal/supplementary-budget.js';
import * as classInputs from '../inputs/fiscal/classification-inputs.js';
import * as args from '../inputs/fiscal/fiscal-arguments.js';
import * as reviewInputs from '../inputs/fiscal/review-inputs.js';
import { FiscalClassMutations, FiscalSchemeMutations } from '../resolvers/fiscal/classification-mutations.js';
import * as classification from '../resolvers/fiscal/classification-resolver.js';
import { FiscalGroupTitle, FiscalTableResolver } from '../resolvers/fiscal/fiscal-table-resolver.js';
import * as lineFields from '../resolvers/fiscal/line-fields.js';
import { InvestmentReviewMutations } from '../resolvers/fiscal/review-mutations.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** The five-year table, classification and crosswalk, investment review, budget sheet, and editions compared in money. */
export const fiscalPlanPart: PlanSyncPart = {
  entities: [FiscalScheme, FiscalClass, FiscalCrosswalk, ReviewThreshold, InvestmentReview, SupplementaryBudget],
  types: [
    ...[LineReview, FiscalFinding, SourceSum],
    ...[table, sheet, comparison, args, classInputs, reviewInputs].flatMap((types) => Object.values(types)),
  ],
  resolvers: [
    ...[FiscalTableResolver, FiscalGroupTitle, FiscalSchemeMutations, FiscalClassMutations, InvestmentReviewMutations],
    ...Object.values(classification),
    ...Object.values(lineFields),
  ],
  collections: Object.values(collections),
};
