import {
  BatchField,
  bilingualField,
  byParents,
  Department,
  FieldsOf,
  globalId,
  Initiative,
  MeasuredType,
  type Page,
  ReadPage,
  type RequestContext,
  RowField,
  raw,
  type Selection,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { ID } from 'type-graphql';
import { BudgetLine } from '../entities/budget-line.js';
import { fiscalLines } from '../entities/collections.js';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import { InitiativeBudget } from '../entities/initiative-budget.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import { executionRate } from '../rules/budget-rates.js';
import { AMOUNT_ORDER } from '../stores/fiscal-store.js';
import { initiativeBudgets } from '../stores/initiative-budget.js';

@FieldsOf(() => FiscalLine)
export class FiscalLineResolver {
  @ReadPage(fiscalLines, { permission: 'plan-sync.plan.read', description: '재정계획 사업 목록. / Fiscal lines.' })
  declare fiscalLines: Page<FiscalLine>;

  @ToOne(() => PlanVersion, { key: 'versionKey', description: '판. / Its edition.' })
  declare planVersion: PlanVersion;

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Its department.' })
  declare department: Department;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Its initiative.' })
  declare initiative: Initiative | null;

  @ToOne(() => PlanItem, { key: 'itemKey', nullable: true, description: '계획항목. / Its plan item.' })
  declare item: PlanItem | null;

  @ToMany(() => FiscalAmount, {
    key: 'lineKey',
    orderBy: AMOUNT_ORDER,
    description: '연도·재원별 금액. / Amounts by year and source.',
  })
  declare amounts: FiscalAmount[];

  @RowField(() => ID, {
    needs: ['lineageKey'],
    description: '계보(판이 바뀌어도 같음). / Lineage, the same in every edition.',
  })
  lineageId(row: FiscalLine) {
    return globalId('FiscalLine', row.lineageKey ?? row.key);
  }

  @BatchField(() => [BudgetLine], {
    needs: ['lineageKey'],
    description: '예산과 집행, 연도·재원 순. / Budget and spending by year and source.',
  })
  budgetLines(rows: readonly FiscalLine[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ lineageKey }) => lineageKey as number);
    return byParents(ctx, BudgetLine, 'fiscalLineKey', keys, selection, raw(AMOUNT_ORDER));
  }
}

@FieldsOf(() => BudgetLine)
export class BudgetLineResolver {
  @RowField(() => MeasuredType, {
    needs: ['original', 'supplementary', 'carriedIn', 'reserve', 'transfers', 'committed', 'spent'],
    description: '집행률(%): 지출액 ÷ 예산현액. / Percent spent of what may be spent.',
  })
  executionRate(row: BudgetLine, _args: unknown, ctx: RequestContext) {
    return executionRate(row, ctx.today);
  }
}

@FieldsOf(() => Initiative)
export class InitiativeMoney {
  @BatchField(() => InitiativeBudget, {
    permission: 'plan-sync.plan.read',
    needs: ['startsOn', 'endsOn', 'fromYear', 'toYear', 'budgetRequired'],
    description: '재정계획과 예산. / Its fiscal plan and budget.',
  })
  budget(rows: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return initiativeBudgets(ctx, rows, selection);
  }
}

@FieldsOf(() => PlanVersion)
export class PlanVersionLines {
  @ToPage(fiscalLines, { column: 'version_id', description: '재정계획 사업. / Its fiscal lines.' })
  declare fiscalLines: Page<FiscalLine>;
}

export const FiscalLineTitle = bilingualField(() => FiscalLine, 'title', '사업명. / Title.');
