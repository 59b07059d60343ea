import {
  type ImportPlan,
  type Issue,
  NamedLine,
  namedTable,
  type RequestContext,
  readWon,
  type TableLine,
} from '@yeondong/schema';
import { type BudgetMoney, checkBudget, checkSupplements, MONEY, type Supplement } from '../../rules/budget-check.js';
import { available } from '../../rules/budget-rates.js';
import {
  BUDGET_TABLE,
  type BudgetColumn,
  MONEY_COLUMNS,
  stepColumn,
  stepsOf,
} from '../../rules/exchange/budget-table.js';
import { checkItems } from '../../rules/exchange/item-sums.js';
import { moneyUnit } from '../../rules/exchange/money-unit.js';
import {
  type BudgetLookups,
  type BudgetPlace,
  budgetKey,
  budgetLookups,
  budgetPlace,
  type KnownBudget,
  type KnownSupplement,
} from './budget-lookups.js';
import { type BudgetWrite, writeBudgets } from './budget-writer.js';
import { planOfLines, refuseTwice } from './judged.js';
import { departmentRight } from './line-right.js';

type Line = NamedLine<BudgetColumn>;

/** What a table of budgets would do: budgets of new years and sources are made, others change as they would on their page. */
export async function planBudgets(
  ctx: RequestContext,
  lines: readonly TableLine[],
  given: number,
): Promise<ImportPlan> {
  const lookups = await budgetLookups(ctx);
  const { columns, header, lines: below } = namedTable(lines, BUDGET_TABLE);
  const titles = lines.filter(({ number }) => number < header.number);
  const units = new Map([...columns].map(([column, at]) => [column, moneyUnit(header.cells[at] ?? '', titles)]));
  const steps = stepsOf(columns);
  const read = below.map((each) => {
    const line: Line = new NamedLine(each, columns);
    const place = budgetPlace<BudgetColumn>(line, lookups, given);
    return { line, place, key: place ? budgetKey(place.lineage, place.year, place.source) : '' };
  });
  refuseTwice(read, 'line');
  const right = await departmentRight<BudgetColumn>(
    ctx,
    read.map(({ place }) => place?.department ?? null),
    'line',
  );
  const judged = read.map(({ line, place, key }): BudgetWrite => {
    right(line, place?.department ?? null);
    return judgedBudget({ line, place, key, steps, units }, lookups);
  });
  return planOfLines(judged, (tx, sound) => writeBudgets(tx, sound));
}

interface ReadBudget {
  readonly line: Line;
  readonly place: BudgetPlace | null;
  readonly key: string;
  readonly steps: readonly number[];
  readonly units: ReadonlyMap<BudgetColumn, string>;
}

/** An amount, nothing for an empty cell; one in a merged cell does not say whose it is. */
function won({ line, units }: ReadBudget, column: BudgetColumn): number {
  if (line.isMerged(column) && line.text(column) !== '') line.refuse(column, 'import.merged');
  return line.read(column, readWon(units.get(column) ?? '원')) ?? 0;
}

function supplementsOf(read: ReadBudget, standing: readonly KnownSupplement[]): Supplement[] {
  const said = read.steps.flatMap((number) => {
    const amount = won(read, stepColumn(number));
    return amount === 0 && !standing.some((each) => each.number === number) ? [] : [{ number, amount }];
  });
  const others = standing.filter(({ number }) => !read.steps.includes(number));
  return [...said, ...others].map(({ number, amount }) => ({ number, amount }));
}

function judgedBudget(read: ReadBudget, { budgets, supplements, itemSums }: BudgetLookups): BudgetWrite {
  const { line, place, key } = read;
  const known = budgets.get(key) ?? null;
  const standing = known ? (supplements.get(known.key) ?? []) : [];
  const list = supplementsOf(read, standing);
  const money = moneyOf(read, known, list);
  const checks = [
    () => checkSupplements(money.original, list),
    () => checkBudget(money),
    () => checkItems(itemSums.get(known?.key ?? 0) ?? new Map(), money.original, list),
  ];
  const issues = checks.reduce<readonly Issue[]>((found, check) => (found.length > 0 ? found : check()), []);
  for (const issue of issues) line.refuse(columnOf(issue, list), issue.code, issue.params);
  const shown = line.text('available') === '' ? null : won(read, 'available');
  const sum = available(money);
  if (shown !== null && shown !== sum)
    line.refuse('available', 'plan-sync.fiscal.total', { sum, total: shown, difference: sum - shown });
  const days = new Map(standing.map(({ number, decidedOn }) => [number, decidedOn]));
  const written = list.map((each) => ({ ...each, decidedOn: days.get(each.number) ?? null }));
  const nothing = known !== null && MONEY.every((name) => known[name] === money[name]) && sameSteps(list, standing);
  return {
    line,
    place,
    known,
    money,
    supplements: written,
    verdict: known ? (nothing ? 'UNCHANGED' : 'CHANGE') : 'CREATE',
  };
}

const sameSteps = (list: readonly Supplement[], standing: readonly Supplement[]): boolean =>
  list.length === standing.length &&
  list.every(({ number, amount }) => standing.some((each) => each.number === number && each.amount === amount));

/** What columns say; those that the table does not have stay as they were, and are nothing at first. */
function moneyOf(read: ReadBudget, known: KnownBudget | null, list: readonly Supplement[]): BudgetMoney {
  const of = (name: (typeof MONEY_COLUMNS)[number]) => (read.line.has(name) ? won(read, name) : (known?.[name] ?? 0));
  return {
    ...(Object.fromEntries(MONEY_COLUMNS.map((name) => [name, of(name)])) as Omit<BudgetMoney, 'supplementary'>),
    supplementary: list.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** The column that an issue of a budget is of. */
function columnOf({ path }: Issue, list: readonly Supplement[]): BudgetColumn {
  const [, field, at] = path;
  if (field !== 'supplementaries') return field as BudgetColumn;
  return stepColumn(list[at as number]?.number ?? 1);
}
