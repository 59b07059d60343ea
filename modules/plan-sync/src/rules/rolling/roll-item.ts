import type { Issue } from '@yeondong/schema/rules';
import { canBecome, type ItemStatus } from '../item-state.js';
import { rolledYears } from '../rolled-years.js';

/** What the next year's edition makes of an item. */
export const ROLL_OUTCOMES = ['CARRIED', 'REPLANNED', 'EXTENDED', 'COMPLETED', 'DROPPED', 'LEFT', 'UNDECIDED'] as const;
export type RollOutcome = (typeof ROLL_OUTCOMES)[number];

/** What the planning office may decide of an item instead of carrying it over. */
export const ROLL_ACTS = ['EXTEND', 'COMPLETE', 'DROP'] as const;
export type RollAct = (typeof ROLL_ACTS)[number];

export interface RollableItem {
  readonly key: number;
  readonly status: ItemStatus;
  readonly startYear: number;
  readonly endYear: number;
}

export interface RollChoice {
  readonly item: number | null;
  readonly act: RollAct;
  readonly endYear: number | null;
  readonly reason: string | null;
}

/** How an item stands in the next edition; `null` where that does not hold it. */
export interface Taken {
  readonly startYear: number;
  readonly endYear: number;
  readonly status: ItemStatus;
  /** Why its state changed; `undefined` leaves the words of before. */
  readonly reason?: string | null;
}

export interface Rolled {
  readonly outcome: RollOutcome;
  readonly taken: Taken | null;
}

const BECOMES = { COMPLETE: 'COMPLETED', DROP: 'DROPPED' } as const;

/** Left behind: done, dropped, or gone into others already. */
export const isLeft = (status: ItemStatus): boolean =>
  status === 'COMPLETED' || status === 'DROPPED' || status === 'MERGED_INTO' || status === 'SPLIT_INTO';

/**
 * What becomes of an item in the edition of a year. What is completed or dropped by choice stands in it once more, so that
 * the comparison says why it is gone; an item past its years without a choice stays behind, and keeps the edition from
 * becoming final.
 */
export function rollItem(item: RollableItem, year: number, choice: RollChoice | null): Rolled {
  const { status, startYear, endYear } = item;
  if (isLeft(status)) return { outcome: 'LEFT', taken: null };
  if (choice?.act === 'EXTEND') {
    return { outcome: 'EXTENDED', taken: { startYear, endYear: choice.endYear ?? year, status } };
  }
  if (choice) {
    const became = BECOMES[choice.act];
    return { outcome: became, taken: { startYear, endYear, status: became, reason: choice.reason } };
  }
  const years = rolledYears(item, year);
  if (years === null) return { outcome: 'UNDECIDED', taken: null };
  const outcome = years.startYear === startYear ? 'CARRIED' : 'REPLANNED';
  return { outcome, taken: { ...years, status } };
}

interface Limits {
  readonly year: number;
  readonly lastYear: number | null;
  readonly path: Issue['path'];
}

/** What is wrong with choices: of no item of the base, of one twice, of one that is left anyway, years or reasons missing. */
export function choiceIssues(
  choices: readonly RollChoice[],
  items: ReadonlyMap<number, RollableItem>,
  { year, lastYear, path }: Limits,
): readonly Issue[] {
  return choices.flatMap((choice, index): Issue[] => {
    const at = (field: string, code: string, params?: Issue['params']): Issue[] => [
      { path: [...path, index, field], code, ...(params ? { params } : {}) },
    ];
    const item = choice.item === null ? undefined : items.get(choice.item);
    if (!item) return at('item', 'record.unknown');
    if (choices.findIndex((other) => other.item === choice.item) < index) return at('item', 'plan-sync.item.twice');
    if (isLeft(item.status)) return at('item', 'plan-sync.roll.left');
    if (choice.act === 'EXTEND') {
      const last = choice.endYear;
      const within = last !== null && last >= year && last <= (lastYear ?? last);
      return within ? [] : at('endYear', 'plan-sync.roll.end-year', { from: year, to: lastYear ?? '' });
    }
    const to = BECOMES[choice.act];
    if (!canBecome(item.status, to)) return at('act', 'plan-sync.item.status', { from: item.status, to });
    return (choice.reason ?? '').trim() === '' ? at('reason', 'plan-sync.reason-required') : [];
  });
}
