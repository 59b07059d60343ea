import {
  BatchField,
  FieldsOf,
  type Page,
  ReadPage,
  type RequestContext,
  type Selection,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { fiscalLines } from '../../entities/collections.js';
import { FiscalClass } from '../../entities/fiscal/classification.js';
import { investmentReviews, reviewThresholds } from '../../entities/fiscal/collections.js';
import { InvestmentReview, LineReview, ReviewThreshold } from '../../entities/fiscal/investment-review.js';
import { SourceSum } from '../../entities/fiscal/source-sum.js';
import { SupplementaryBudget } from '../../entities/fiscal/supplementary-budget.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { FiscalSumArgs } from '../../inputs/fiscal/fiscal-arguments.js';
import { lineReviews } from '../../stores/fiscal/line-reviews.js';
import { lineSums } from '../../stores/fiscal/line-sums.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => FiscalLine)
export class FiscalLineClass {
  @ToOne(() => FiscalClass, { key: 'classKey', nullable: true, description: '재정 분류. / Its class.' })
  declare fiscalClass: FiscalClass | null;

  @BatchField(() => LineReview, {
    needs: ['spending', 'versionKey', 'lineageKey', 'totalCost', 'spentBefore'],
    description: '투자심사: 받아야 할 것과 받은 것. / Investment review: the one it needs and the one it had.',
  })
  investmentReview(rows: readonly FiscalLine[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return lineReviews(ctx, rows, selection);
  }
}

@FieldsOf(() => InvestmentReview)
export class InvestmentReviewResolver {
  @ReadPage(investmentReviews, { permission, description: '투자심사 결과 목록. / Investment reviews.' })
  declare investmentReviews: Page<InvestmentReview>;

  @ToOne(() => FiscalLine, {
    key: 'fiscalLineKey',
    description: '재정계획 사업(처음 판). / Its line, in its first edition.',
  })
  declare fiscalLine: FiscalLine;
}

@FieldsOf(() => ReviewThreshold)
export class ReviewThresholdResolver {
  @ReadPage(reviewThresholds, { permission, description: '투자심사 기준 목록. / Thresholds of investment reviews.' })
  declare reviewThresholds: Page<ReviewThreshold>;
}

@FieldsOf(() => BudgetLine)
export class BudgetLineSupplements {
  @ToMany(() => SupplementaryBudget, {
    key: 'budgetLineKey',
    orderBy: 't.number',
    description: '추경, 차례대로. / Its supplementary budgets, one by one.',
  })
  declare supplementaries: SupplementaryBudget[];
}

@FieldsOf(() => fiscalLines.Connection)
export class FiscalLineSums {
  @BatchField(() => [SourceSum], {
    args: FiscalSumArgs,
    description: '조건에 맞는 모든 사업의 재원별 계획액 합계. / What all matching lines are given, by source.',
  })
  sums(pages: readonly Page<FiscalLine>[], { year }: FiscalSumArgs, ctx: RequestContext) {
    return lineSums(ctx, pages, year);
  }
}
