import { fields, keyList, type NamedLine, type RequestContext, raw, select, sql } from '@yeondong/schema';
import { BudgetItem } from '../../entities/fiscal/budget-item.js';
import { type BudgetMoney, checkBudget, checkSupplements, MONEY, type Supplement } from '../../rules/budget-check.js';
import type { BudgetItemColumn } from '../../rules/exchange/budget-table.js';
import type { BudgetLookups, BudgetPlace } from './budget-lookups.js';
import type { BudgetWrite } from './budget-writer.js';

export type ItemLine = NamedLine<BudgetItemColumn>;
export type ItemSaid = Pick<BudgetItem, 'step' | 'category' | 'fund' | 'amount' | 'position'>;

/** Lines of one budget and step. */
export interface ItemGroup {
  readonly place: BudgetPlace;
  readonly key: string;
  readonly step: number;
  readonly lines: { readonly line: ItemLine; readonly item: ItemSaid }[];
  /** Its sum cannot stand: none of its lines is taken in. */
  refused: boolean;
}

export const soundIn = ({ lines }: ItemGroup) => lines.filter(({ line }) => line.faults.length === 0);

/** Equal items are told apart by nothing but their number. */
export const textOf = ({ category, fund, amount }: Pick<BudgetItem, 'category' | 'fund' | 'amount'>): string =>
  JSON.stringify([category, fund, amount]);

/** Keys of the items that stand in a budget and step, by what they say. */
export type StandingItems = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** The items that stand in the budgets and steps of a table. */
export async function standingItems(
  ctx: RequestContext,
  groups: readonly ItemGroup[],
  { budgets }: BudgetLookups,
): Promise<StandingItems> {
  const keyOf = new Map(
    groups.flatMap(({ key }) => (budgets.has(key) ? [[budgets.get(key)?.key as number, key]] : [])),
  );
  const rows = await select(ctx, BudgetItem, fields('budgetLineKey', 'step', 'category', 'fund', 'amount'), {
    where: sql`t.budget_line_id in ${keyList([...keyOf.keys()])}`,
    orderBy: raw('t.position, t.id'),
  });
  const found = new Map<string, Map<string, number[]>>();
  for (const row of rows) {
    const group = `${keyOf.get(row.budgetLineKey)} ${row.step}`;
    const own = found.get(group) ?? new Map<string, number[]>();
    own.set(textOf(row), [...(own.get(textOf(row)) ?? []), row.key]);
    found.set(group, own);
  }
  return found;
}

/** The budgets that items make, by what they are of: each step is the sum of its items, all else stays. */
export function budgetsOf(groups: readonly ItemGroup[], { budgets, supplements }: BudgetLookups): BudgetWrite[] {
  const byKey = new Map<string, ItemGroup[]>();
  for (const group of groups) byKey.set(group.key, [...(byKey.get(group.key) ?? []), group]);
  return [...byKey].map(([key, own]) => {
    const known = budgets.get(key) ?? null;
    const standing = known ? (supplements.get(known.key) ?? []) : [];
    const sums = new Map(
      own.map((group) => [group.step, soundIn(group).reduce((sum, { item }) => sum + item.amount, 0)]),
    );
    const list = [
      ...standing.filter(({ number }) => !sums.has(number)),
      ...[...sums].flatMap(([number, amount]) => {
        const decidedOn = standing.find((each) => each.number === number)?.decidedOn ?? null;
        return number === 0 ? [] : [{ number, amount, decidedOn }];
      }),
    ].map(({ number, amount, decidedOn }) => ({ number, amount, decidedOn }));
    const money = moneyOf(known, sums.get(0), list);
    const same = known !== null && MONEY.every((name) => known[name] === money[name]);
    const verdict = known ? (same ? 'UNCHANGED' : 'CHANGE') : 'CREATE';
    return {
      line: own[0]?.lines[0]?.line as ItemLine,
      place: own[0]?.place ?? null,
      known,
      money,
      supplements: list,
      verdict,
    };
  });
}

function moneyOf(
  known: BudgetMoney | null,
  original: number | undefined,
  supplements: readonly Supplement[],
): BudgetMoney {
  const nothing = Object.fromEntries(MONEY.map((name) => [name, 0])) as unknown as BudgetMoney;
  const standing = Object.fromEntries(MONEY.map((name) => [name, known?.[name] ?? 0])) as unknown as BudgetMoney;
  return {
    ...nothing,
    ...standing,
    ...(original !== undefined && { original }),
    supplementary: supplements.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** An item may take away; what is left of its budget at each step may not be below nothing. */
export function judgeSums(groups: readonly ItemGroup[], lookups: BudgetLookups): void {
  for (const { place, money, supplements } of budgetsOf(groups, lookups)) {
    const own = groups.filter((group) => group.place === place || sameBudget(group.place, place));
    const wrong = checkSupplements(money.original, supplements);
    for (const { path, code, params } of wrong.length > 0 ? wrong : checkBudget(money)) {
      const step = path[1] === 'supplementaries' ? (supplements[path[2] as number]?.number ?? 0) : 0;
      const group = own.find((each) => each.step === step) ?? own[0];
      if (!group) continue;
      group.refused = true;
      group.lines[0]?.line.refuse('amount', code, params);
    }
  }
}

const sameBudget = (one: BudgetPlace, other: BudgetPlace | null): boolean =>
  one.lineage === other?.lineage && one.year === other.year && one.source === other.source;
