import {
  FieldsOf,
  ImportOutcome,
  type ImportPlan,
  namedTable,
  type RequestContext,
  runImport,
  type Selection,
  type TableLine,
  WriteField,
} from '@yeondong/schema';
import { BudgetTableImportInput, PlansImportInput, PlanTableImportInput } from '../../inputs/exchange/import-inputs.js';
import { ITEM_TABLE } from '../../rules/exchange/item-table.js';
import { LINK_TABLE, PLAN_TABLE } from '../../rules/exchange/plan-table.js';
import { planBudgetItems } from '../../stores/exchange/budget-item-plan.js';
import { givenYear } from '../../stores/exchange/budget-lookups.js';
import { planBudgets } from '../../stores/exchange/budget-plan.js';
import { editionToFill } from '../../stores/exchange/edition.js';
import { planFiscalLines } from '../../stores/exchange/fiscal-plan.js';
import { planItems } from '../../stores/exchange/item-plan.js';
import { planLinks } from '../../stores/exchange/links-plan.js';
import { planPlans } from '../../stores/exchange/plans-plan.js';
import type { OpenEdition } from '../../stores/write-right.js';

/** Taken in as they are; each needs the permission of the page that writes the same. */
const KINDS = {
  plan: 'plan-sync.plan.write',
  'plan-item': 'plan-sync.item.write',
  'plan-link': 'plan-sync.link.write',
  'fiscal-line': 'plan-sync.fiscal.write',
  budget: 'plan-sync.budget.write',
  'budget-item': 'plan-sync.budget.write',
} as const;
type Kind = keyof typeof KINDS;

@FieldsOf(() => ImportOutcome)
export class PlanImports {
  @WriteField(() => ImportOutcome, {
    permission: KINDS.plan,
    input: PlansImportInput,
    description: '계획 표를 가져옴. / Imports a table of plans.',
  })
  importPlans(input: PlansImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, 'plan', input, selection, (at, lines) => planPlans(at, namedTable(lines, PLAN_TABLE)));
  }

  @WriteField(() => ImportOutcome, {
    permission: KINDS['plan-link'],
    input: PlansImportInput,
    description:
      '연계 표를 가져옴: 없는 연계를 제안함. / Imports a table of links: those that do not stand are proposed.',
  })
  importPlanLinks(input: PlansImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, 'plan-link', input, selection, (at, lines) => planLinks(at, namedTable(lines, LINK_TABLE)));
  }

  @WriteField(() => ImportOutcome, {
    permission: KINDS['plan-item'],
    input: PlanTableImportInput,
    description:
      '계획항목 표를 확정되지 않은 판에 가져옴: 새 코드는 새 항목, 있는 코드는 고침. / Imports a table of plan items into the edition that is not settled: new codes become items, others change.',
  })
  importPlanItems(input: PlanTableImportInput, ctx: RequestContext, selection: Selection) {
    return intoEdition(ctx, 'plan-item', input, selection, (at, lines, open) =>
      planItems(at, namedTable(lines, ITEM_TABLE), open),
    );
  }

  @WriteField(() => ImportOutcome, {
    permission: KINDS['fiscal-line'],
    input: PlanTableImportInput,
    description:
      '재정계획 사업 표를 확정되지 않은 판에 가져옴: 연도와 재원마다 한 열. / Imports a table of fiscal lines into the edition that is not settled: a column for each year and source.',
  })
  importFiscalLines(input: PlanTableImportInput, ctx: RequestContext, selection: Selection) {
    return intoEdition(ctx, 'fiscal-line', input, selection, planFiscalLines);
  }
}

@FieldsOf(() => ImportOutcome)
export class BudgetImports {
  @WriteField(() => ImportOutcome, {
    permission: KINDS.budget,
    input: BudgetTableImportInput,
    description:
      '예산과 집행의 표를 가져옴: 사업, 연도, 재원마다 한 줄. / Imports budgets and spending: a line for each project, year and source.',
  })
  importBudgets(input: BudgetTableImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, 'budget', input, selection, (at, lines) => planBudgets(at, lines, givenYear(at, input.year)));
  }

  @WriteField(() => ImportOutcome, {
    permission: KINDS['budget-item'],
    input: BudgetTableImportInput,
    description:
      '예산서의 내역을 가져옴: 같은 줄도 따로 셈, 예산은 그 합. / Imports the items of budgets: equal lines each count, and budgets are their sums.',
  })
  importBudgetItems(input: BudgetTableImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, 'budget-item', input, selection, (at, lines) =>
      planBudgetItems(at, lines, givenYear(at, input.year)),
    );
  }
}

type Planner = (ctx: RequestContext, lines: readonly TableLine[]) => Promise<ImportPlan>;

const imported = (
  ctx: RequestContext,
  kind: Kind,
  input: PlansImportInput | BudgetTableImportInput,
  selection: Selection,
  plan: Planner,
) =>
  runImport(
    ctx,
    {
      ...{ module: 'plan-sync', kind, act: KINDS[kind], input },
      ...('year' in input && input.year != null && { into: String(input.year) }),
      plan: (at, { lines }) => plan(at, lines),
    },
    selection,
  );

/** Into the edition of a plan and year that is not settled. */
async function intoEdition(
  ctx: RequestContext,
  kind: Kind,
  input: PlanTableImportInput,
  selection: Selection,
  plan: (ctx: RequestContext, lines: readonly TableLine[], open: OpenEdition) => Promise<ImportPlan>,
) {
  const { edition } = await editionToFill(ctx, input);
  const order = { module: 'plan-sync', kind, act: KINDS[kind], input, into: `edition ${edition.key}` };
  return runImport(
    ctx,
    { ...order, plan: async (at, { lines }) => plan(at, lines, await editionToFill(at, input)) },
    selection,
  );
}
