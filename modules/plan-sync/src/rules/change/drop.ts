import type { ItemEntry } from '../item-state.js';

interface DroppedItem {
  readonly entry: ItemEntry;
  /** Whether an earlier edition holds it too. */
  readonly goesOn: boolean;
}

/**
 * Whether a drop waits for the head: of what a head has confirmed, here or in an earlier edition, unless who drops it may
 * confirm. What is new and unconfirmed its department takes back by itself.
 */
export const dropWaits = ({ entry, goesOn }: DroppedItem, mayConfirm: boolean): boolean =>
  !mayConfirm && (entry === 'CONFIRMED' || goesOn);
