import { FieldsOf, type Page, ReadPage, ToOne, ToPage } from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { budgetItems } from '../../entities/exchange/collections.js';
import { BudgetItem } from '../../entities/fiscal/budget-item.js';
import { FiscalLine } from '../../entities/fiscal-line.js';

@FieldsOf(() => BudgetItem)
export class BudgetItemResolver {
  @ReadPage(budgetItems, {
    permission: 'plan-sync.plan.read',
    description: '예산의 내역 목록. / Items that budgets are made of.',
  })
  declare budgetItems: Page<BudgetItem>;

  @ToOne(() => BudgetLine, { key: 'budgetLineKey', description: '예산. / Its budget.' })
  declare budgetLine: BudgetLine;
}

@FieldsOf(() => BudgetLine)
export class BudgetLineItems {
  @ToOne(() => FiscalLine, {
    key: 'fiscalLineKey',
    description: '재정계획 사업(처음 판). / Its line, in its first edition.',
  })
  declare fiscalLine: FiscalLine;

  @ToPage(budgetItems, { column: 'budget_line_id', description: '내역. / The items that it is made of.' })
  declare items: Page<BudgetItem>;
}
