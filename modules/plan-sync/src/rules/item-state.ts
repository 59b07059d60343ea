import { refuse } from '@yeondong/schema/rules';

export const ITEM_STATUSES = [
  'PROPOSED',
  'SELECTED',
  'IN_PROGRESS',
  'COMPLETED',
  'DROPPED',
  'DEFERRED',
  'MERGED_INTO',
  'SPLIT_INTO',
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** How far the entry of an item has come: its department writes it, the head confirms it. */
export const ITEM_ENTRIES = ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'RETURNED'] as const;
export type ItemEntry = (typeof ITEM_ENTRIES)[number];

export const POLICY_PHASES = ['FORMATION', 'EXECUTION', 'EVALUATION'] as const;
export type PolicyPhase = (typeof POLICY_PHASES)[number];

const LEAVING: readonly ItemStatus[] = ['DROPPED', 'DEFERRED'];
const NEXT: Readonly<Record<ItemStatus, readonly ItemStatus[]>> = {
  PROPOSED: ['SELECTED', ...LEAVING],
  SELECTED: ['IN_PROGRESS', ...LEAVING],
  IN_PROGRESS: ['COMPLETED', ...LEAVING],
  COMPLETED: [],
  DROPPED: [],
  DEFERRED: ['SELECTED', 'DROPPED'],
  MERGED_INTO: [],
  SPLIT_INTO: [],
};

/** Items that a plan works on; the others were not chosen yet, are done or have left it. */
export const isActive = (status: ItemStatus): boolean => status === 'SELECTED' || status === 'IN_PROGRESS';

/** Items that are over: what came of them stands elsewhere, or nowhere. */
export const hasLeft = (status: ItemStatus): boolean => NEXT[status].length === 0;

export const canBecome = (from: ItemStatus, to: ItemStatus): boolean => NEXT[from].includes(to);

/** A new item is proposed, chosen or at work; what is put off, over or became others was an item before. */
export function checkNewStatus(status: ItemStatus): void {
  if (status === 'DEFERRED' || hasLeft(status)) {
    throw refuse('plan-sync.item.new-status', ['input', 'status'], { status });
  }
}

/** Refuses `plan-sync.item.status`, and `plan-sync.reason-required` for leaving without a reason. */
export function checkItemStatus(from: ItemStatus, to: ItemStatus, reason: string): void {
  if (from === to) return;
  if (!canBecome(from, to)) throw refuse('plan-sync.item.status', ['input', 'status'], { from, to });
  if (LEAVING.includes(to) && reason.trim() === '') {
    throw refuse('plan-sync.reason-required', ['input', 'statusReason']);
  }
}

export type EntryAct = 'SUBMIT' | 'CONFIRM' | 'RETURN';

interface EntryLife {
  readonly entry: ItemEntry;
  readonly submittedBy: number | null;
}

/** The entry after an act of a person; whoever submitted an item does not confirm it. */
export function actOnEntry(
  { entry, submittedBy }: EntryLife,
  act: EntryAct,
  person: number | null,
  reason: string,
  path: readonly (string | number)[],
): ItemEntry {
  const from: readonly ItemEntry[] = act === 'SUBMIT' ? ['DRAFT', 'RETURNED'] : ['SUBMITTED'];
  const returns = act === 'RETURN' && (entry === 'SUBMITTED' || entry === 'CONFIRMED');
  if (!returns && !from.includes(entry)) throw refuse('plan-sync.item.entry', path, { entry });
  if (act === 'SUBMIT') return 'SUBMITTED';
  if (act === 'RETURN') {
    if (reason.trim() === '') throw refuse('plan-sync.reason-required', ['input', 'reason']);
    return 'RETURNED';
  }
  if (person === null || submittedBy === person) throw refuse('plan-sync.separation-of-duty', path);
  return 'CONFIRMED';
}
