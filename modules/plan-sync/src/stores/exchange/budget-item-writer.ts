import { insertMany, keyList, remove, sql, type TransactionContext } from '@yeondong/schema';
import { BudgetItem } from '../../entities/fiscal/budget-item.js';
import { budgetsOf, type ItemGroup, type ItemLine, type StandingItems, soundIn, textOf } from './budget-item-groups.js';
import type { BudgetLookups } from './budget-lookups.js';
import { budgetKeys, writeBudgets } from './budget-writer.js';

interface Writing {
  readonly lookups: BudgetLookups;
  /** Lines that stand already. */
  readonly kept: ReadonlySet<ItemLine>;
  readonly gone: readonly number[];
}

/** Budgets become the sums of their items; what stands and is not in the table goes. */
export async function writeBudgetItems(
  tx: TransactionContext,
  groups: readonly ItemGroup[],
  { lookups, kept, gone }: Writing,
): Promise<void> {
  await writeBudgets(tx, budgetsOf(groups, lookups));
  const keyOf = await budgetKeys(
    tx,
    groups.map(({ place }) => place),
  );
  if (gone.length > 0) await remove(tx, BudgetItem, sql`id in ${keyList(gone)}`);
  const rows = groups.flatMap((group) =>
    soundIn(group).flatMap(({ line, item }) =>
      kept.has(line) ? [] : [{ budgetLineKey: keyOf.get(group.key) as number, ...item }],
    ),
  );
  if (rows.length > 0) await insertMany(tx, BudgetItem, rows);
}

/** Lines that stand already, and keys of what stands and is said no more. */
export function compareItems(groups: readonly ItemGroup[], standing: StandingItems) {
  const kept = new Set<ItemLine>();
  const gone: number[] = [];
  for (const group of groups) {
    const left = new Map(
      [...(standing.get(`${group.key} ${group.step}`) ?? [])].map(([text, keys]) => [text, [...keys]]),
    );
    for (const { line, item } of group.lines) if (left.get(textOf(item))?.shift() !== undefined) kept.add(line);
    gone.push(...[...left.values()].flat());
  }
  return { kept, gone };
}
