import { bilingualField, FieldsOf, planYear, ReadField, type RequestContext, type Selection } from '@yeondong/schema';
import { BudgetSheet } from '../../entities/fiscal/budget-sheet.js';
import { FiscalDiff } from '../../entities/fiscal/fiscal-comparison.js';
import { FiscalFinding } from '../../entities/fiscal/fiscal-finding.js';
import { FiscalGroup, FiscalTable } from '../../entities/fiscal/fiscal-table.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import { FiscalEditionArgs, FiscalTableArgs } from '../../inputs/fiscal/fiscal-arguments.js';
import { PlanDiffArgs, PlanYearsArgs } from '../../inputs/roll-inputs.js';
import { editionsOfYears } from '../../stores/editions-of-years.js';
import { budgetSheet } from '../../stores/fiscal/budget-sheet.js';
import { fiscalDiff } from '../../stores/fiscal/fiscal-comparison.js';
import { fiscalFindings } from '../../stores/fiscal/fiscal-findings.js';
import { fiscalTable } from '../../stores/fiscal/fiscal-table.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => FiscalTable)
export class FiscalTableResolver {
  @ReadField(() => FiscalTable, {
    permission,
    args: FiscalTableArgs,
    description: '다섯 해 재정표, 단수차이와 함께. / Five-year table with rounding differences.',
  })
  fiscalTable(args: FiscalTableArgs, ctx: RequestContext, selection: Selection) {
    return fiscalTable(ctx, args, selection);
  }

  @ReadField(() => BudgetSheet, {
    permission,
    args: PlanYearArgs,
    description: '한 해의 예산과 집행, 한도에 견주어. / Budget and spending of a year against its ceilings.',
  })
  budgetSheet({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return budgetSheet(ctx, year ?? planYear(ctx), selection);
  }

  @ReadField(() => [FiscalFinding], {
    permission,
    args: FiscalEditionArgs,
    description: '재정계획에서 고칠 것. / What is to be mended in a fiscal plan.',
  })
  fiscalFindings({ planVersion }: FiscalEditionArgs, ctx: RequestContext, selection: Selection) {
    return fiscalFindings(ctx, planVersion, selection);
  }

  @ReadField(() => FiscalDiff, {
    permission,
    args: PlanDiffArgs,
    description: '재정계획의 두 판을 견줌. / Two editions of a fiscal plan compared.',
  })
  fiscalDiff(args: PlanDiffArgs, ctx: RequestContext, selection: Selection) {
    return fiscalDiff(ctx, args, selection);
  }

  @ReadField(() => FiscalDiff, {
    permission,
    args: PlanYearsArgs,
    description:
      '재정계획의 두 해를 견줌: 그해의 확정판, 없으면 작성 중인 판. / Compares a fiscal plan of two years: the final edition of each, or the one being made.',
  })
  async fiscalDiffOfYears(args: PlanYearsArgs, ctx: RequestContext, selection: Selection) {
    return fiscalDiff(ctx, await editionsOfYears(ctx, args), selection);
  }
}

export const FiscalGroupTitle = bilingualField(() => FiscalGroup, 'title', '이름. / Title.');
