import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  type RequestContext,
  referred,
  refuse,
  refuseAll,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { BudgetLine } from '../entities/budget-line.js';
import { FiscalLine } from '../entities/fiscal-line.js';
import { BudgetLineInput } from '../inputs/fiscal-inputs.js';
import { type BudgetMoney, checkBudget, MONEY } from '../rules/budget-check.js';
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
      const money = moneyOf(input, before);
      const issues = checkBudget(money);
      refuseAll(issues);
      if (!before) {
        const { year, source } = input;
        const values = { fiscalLineKey: line.lineageKey as number, year, source, ...money, sample: false, version: 1 };
        return createRecord(tx, BudgetLine, ACT, values);
      }
      const version = input.version;
      if (typeof version !== 'number') throw refuse('plan-sync.budget.version', ['input', 'version']);
      return changeRecord(tx, BudgetLine, before, money, { act: ACT, version });
    });
  }
}

async function knownLine(tx: TransactionContext, lineage: number, { year, source }: BudgetLineInput) {
  const where = sql`t.fiscal_line_id = ${lineage} and t.year = ${year} and t.source = ${source}`;
  return (await select(tx, BudgetLine, fields(...MONEY, 'version'), { where }))[0];
}

/** What is left out stays as it was, and is nothing at a first entry. */
function moneyOf(input: BudgetLineInput, before: BudgetLine | undefined): BudgetMoney {
  const of = (name: keyof BudgetMoney) => input[name] ?? before?.[name] ?? 0;
  return {
    original: of('original'),
    supplementary: of('supplementary'),
    carriedIn: of('carriedIn'),
    reserve: of('reserve'),
    transfers: of('transfers'),
    committed: of('committed'),
    spent: of('spent'),
    carriedOut: of('carriedOut'),
  };
}
