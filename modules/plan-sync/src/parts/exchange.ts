import { budgetItems } from '../entities/exchange/collections.js';
import { PlanTable } from '../entities/exchange/plan-table.js';
import { BudgetItem } from '../entities/fiscal/budget-item.js';
import { Plan } from '../entities/plan.js';
import * as importInputs from '../inputs/exchange/import-inputs.js';
import { PlanTableArgs } from '../inputs/exchange/table-args.js';
import { BudgetItemResolver, BudgetLineItems } from '../resolvers/exchange/budget-item-resolver.js';
import { BudgetImports, PlanImports } from '../resolvers/exchange/import-mutations.js';
import { PlanTableResolver } from '../resolvers/exchange/table-resolver.js';
import { BUDGET_ITEM_TABLE, BUDGET_TABLE } from '../rules/exchange/budget-table.js';
import { FISCAL_TABLE } from '../rules/exchange/fiscal-table.js';
import { ITEM_TABLE } from '../rules/exchange/item-table.js';
import { LINK_TABLE, PLAN_TABLE } from '../rules/exchange/plan-table.js';
import { budgetItemTable, budgetTable } from '../stores/exchange/budget-table.js';
import { fiscalLineTable } from '../stores/exchange/fiscal-table.js';
import { itemTable } from '../stores/exchange/item-table.js';
import { linkTable, planTable } from '../stores/exchange/plans-table.js';
import { ofNewest } from '../stores/exchange/tables.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** Tables of plans, items, links, fiscal lines and budgets that go out to spreadsheets and come back. */
export const exchangePart: PlanSyncPart = {
  entities: [BudgetItem],
  types: [PlanTable, PlanTableArgs, ...Object.values(importInputs)],
  resolvers: [PlanImports, BudgetImports, PlanTableResolver, BudgetItemResolver, BudgetLineItems],
  collections: [budgetItems],
  tables: [
    {
      kind: 'plans',
      title: { ko: '계획', en: 'Plans' },
      imports: 'importPlans',
      names: PLAN_TABLE.names,
      stands: (ctx) => planTable(ctx, 'ko'),
    },
    {
      kind: 'plan-items',
      title: { ko: '한 판의 계획항목', en: 'Items of an edition' },
      imports: 'importPlanItems',
      records: { plan: Plan },
      names: ITEM_TABLE.names,
      stands: ofNewest(itemTable),
    },
    {
      kind: 'plan-links',
      title: { ko: '계획항목의 연계', en: 'Links between plan items' },
      imports: 'importPlanLinks',
      byPerson: true,
      names: LINK_TABLE.names,
      stands: (ctx) => linkTable(ctx, 'ko'),
    },
    {
      kind: 'fiscal-lines',
      title: { ko: '한 판의 재정계획 사업', en: 'Lines of a fiscal edition' },
      imports: 'importFiscalLines',
      records: { plan: Plan },
      names: FISCAL_TABLE.names,
      stands: ofNewest(fiscalLineTable),
    },
    {
      kind: 'budgets',
      title: { ko: '예산과 집행', en: 'Budgets and spending' },
      imports: 'importBudgets',
      names: BUDGET_TABLE.names,
      stands: (ctx, { year }) => budgetTable(ctx, year, 'ko'),
    },
    {
      kind: 'budget-items',
      title: { ko: '예산의 내역', en: 'Items of budgets' },
      imports: 'importBudgetItems',
      names: BUDGET_ITEM_TABLE.names,
      stands: (ctx, { year }) => budgetItemTable(ctx, year, 'ko'),
    },
  ],
};
