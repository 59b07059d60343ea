import {
  type ImportPlan,
  isEmptyCell,
  NamedLine,
  namedTable,
  type RequestContext,
  readOptional,
  readRequired,
  readWon,
  type TableLine,
} from '@yeondong/schema';
import { BUDGET_ITEM_TABLE, type BudgetItemColumn, readStep } from '../../rules/exchange/budget-table.js';
import { moneyUnit } from '../../rules/exchange/money-unit.js';
import { type ItemGroup, type ItemLine, type ItemSaid, judgeSums, standingItems } from './budget-item-groups.js';
import { compareItems, writeBudgetItems } from './budget-item-writer.js';
import { budgetKey, budgetLookups, budgetPlace } from './budget-lookups.js';
import { planOfLines, type Verdict } from './judged.js';
import { departmentRight } from './line-right.js';

const [CATEGORY_LENGTH, FUND_LENGTH] = [200, 60];

function readItem(line: ItemLine, unit: string): ItemSaid {
  const step = isEmptyCell(line.text('step')) ? 0 : (line.read('step', readStep) ?? 0);
  const category = line.read('category', readRequired(CATEGORY_LENGTH)) ?? '';
  const fund = line.read('fund', readOptional(FUND_LENGTH));
  if (line.isMerged('amount')) line.refuse('amount', 'import.merged');
  const amount = line.read('amount', readWon(unit));
  if (amount === null && line.faults.every(({ column }) => column !== 'amount'))
    line.refuse('amount', 'import.required');
  return { step, category, fund, amount: amount ?? 0, position: line.number };
}

/**
 * What a table of items would do. The items of a budget and step are those of the table, each line once, equal ones too: those
 * that stand and are not in it go.
 */
export async function planBudgetItems(
  ctx: RequestContext,
  lines: readonly TableLine[],
  given: number,
): Promise<ImportPlan> {
  const lookups = await budgetLookups(ctx);
  const { columns, header, lines: below } = namedTable(lines, BUDGET_ITEM_TABLE);
  const titles = lines.filter(({ number }) => number < header.number);
  const unit = moneyUnit(header.cells[columns.get('amount') ?? -1] ?? '', titles);
  const groups = new Map<string, ItemGroup>();
  const read = below.map((each) => {
    const line: ItemLine = new NamedLine(each, columns);
    const place = budgetPlace<BudgetItemColumn>(line, lookups, given);
    const item = readItem(line, unit);
    if (place) {
      const key = budgetKey(place.lineage, place.year, place.source);
      const group = groups.get(`${key} ${item.step}`) ?? { place, key, step: item.step, lines: [], refused: false };
      group.lines.push({ line, item });
      groups.set(`${key} ${item.step}`, group);
    }
    return { line, department: place?.department ?? null };
  });
  const right = await departmentRight<BudgetItemColumn>(
    ctx,
    read.map(({ department }) => department),
    'line',
  );
  for (const { line, department } of read) right(line, department);
  const list = [...groups.values()];
  judgeSums(list, lookups);
  const sound = list.filter(({ refused }) => !refused);
  const { kept, gone } = compareItems(sound, await standingItems(ctx, sound, lookups));
  const left = new Set(list.filter(({ refused }) => refused).flatMap(({ lines }) => lines.map(({ line }) => line)));
  const verdictOf = (line: ItemLine): Verdict => (left.has(line) ? 'LEFT' : kept.has(line) ? 'UNCHANGED' : 'CREATE');
  const judged = read.map(({ line }) => ({ line, verdict: verdictOf(line) }));
  const plan = planOfLines(judged, (tx) => writeBudgetItems(tx, sound, { lookups, kept, gone }));
  return { ...plan, revised: gone.length };
}
