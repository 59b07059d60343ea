import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  insert,
  type RequestContext,
  raw,
  referred,
  refuse,
  refuseAll,
  remove,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { BudgetLine } from '../entities/budget-line.js';
import { SupplementaryBudget } from '../entities/fiscal/supplementary-budget.js';
import { FiscalLine } from '../entities/fiscal-line.js';
import { BudgetLineInput, type SupplementaryBudgetInput } from '../inputs/fiscal-inputs.js';
import { type BudgetMoney, checkBudget, checkSupplements, MONEY, type Supplement } from '../rules/budget-check.js';
import { checkItems } from '../rules/exchange/item-sums.js';
import { itemSums } from '../stores/exchange/budget-lookups.js';
import { requireModuleOn } from '../stores/write-right.js';

const ACT = 'plan-sync.budget.write';

@FieldsOf(() => BudgetLine)
export class BudgetLineMutations {
  @WriteField(() => BudgetLine, {
    permission: ACT,
    input: BudgetLineInput,
    description: '한 해 한 재원의 예산과 집행을 적음. / Writes budget and spending of a year and source.',
  })
  setBudgetLine(input: BudgetLineInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BudgetLine, selection, async (tx) => {
      const read = fields('lineageKey', 'departmentKey');
      const line = await referred(tx, FiscalLine, input.fiscalLine, ['input', 'fiscalLine'], read);
      await requireModuleOn(tx, [line.departmentKey], ['input', 'fiscalLine']);
      const before = await knownLine(tx, line.lineageKey as number, input);
      const supplements = input.supplementaries ?? (before ? await supplementsOf(tx, before.key) : []);
      const money = moneyOf(input, before, supplements);
      refuseAll(checkSupplements(money.original, supplements));
      refuseAll(checkBudget(money));
      if (before) await requireSumOfItems(tx, before.key, money.original, supplements);
      const key = await saveLine(tx, input, { lineage: line.lineageKey as number, before, money });
      if (input.supplementaries) await saveSupplements(tx, key, input.supplementaries);
      return key;
    });
  }
}

interface Saving {
  readonly lineage: number;
  readonly before: BudgetLine | undefined;
  readonly money: BudgetMoney;
}

function saveLine(tx: TransactionContext, input: BudgetLineInput, { lineage, before, money }: Saving): Promise<number> {
  if (!before) {
    const { year, source } = input;
    const values = { fiscalLineKey: lineage, year, source, ...money, sample: false, version: 1 };
    return createRecord(tx, BudgetLine, ACT, values);
  }
  const { version } = input;
  if (typeof version !== 'number') throw refuse('plan-sync.budget.version', ['input', 'version']);
  return changeRecord(tx, BudgetLine, before, money, { act: ACT, version });
}

async function knownLine(tx: TransactionContext, lineage: number, { year, source }: BudgetLineInput) {
  const where = sql`t.fiscal_line_id = ${lineage} and t.year = ${year} and t.source = ${source}`;
  return (await select(tx, BudgetLine, fields(...MONEY, 'version'), { where }))[0];
}

/** A budget that is made of items stays their sum. */
async function requireSumOfItems(
  tx: TransactionContext,
  key: number,
  original: number,
  supplements: readonly Supplement[],
): Promise<void> {
  const sums = (await itemSums(tx, key)).get(key);
  if (sums) refuseAll(checkItems(sums, original, supplements));
}

const supplementsOf = (tx: TransactionContext, key: number) =>
  select(tx, SupplementaryBudget, fields('number', 'amount'), {
    where: sql`t.budget_line_id = ${key}`,
    orderBy: raw('t.number'),
  });

async function saveSupplements(tx: TransactionContext, key: number, list: readonly SupplementaryBudgetInput[]) {
  await remove(tx, SupplementaryBudget, sql`budget_line_id = ${key}`);
  for (const { number, amount, decidedOn } of list) {
    await insert(tx, SupplementaryBudget, { budgetLineKey: key, number, amount, decidedOn: decidedOn ?? null });
  }
}

/** What is left out stays as it was, and is nothing at a first entry. The supplementary budgets make their sum. */
function moneyOf(
  input: BudgetLineInput,
  before: BudgetLine | undefined,
  supplements: readonly { readonly amount: number }[],
): BudgetMoney {
  const of = (name: Exclude<keyof BudgetMoney, 'supplementary'>) => input[name] ?? before?.[name] ?? 0;
  return {
    original: of('original'),
    supplementary: supplements.reduce((sum, { amount }) => sum + amount, 0),
    carriedIn: of('carriedIn'),
    reserve: of('reserve'),
    transfers: of('transfers'),
    committed: of('committed'),
    spent: of('spent'),
    carriedOut: of('carriedOut'),
  };
}
