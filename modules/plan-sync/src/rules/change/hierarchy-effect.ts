import { hasLeft, type ItemStatus, isActive } from '../item-state.js';

/** What an item is told to do to the hierarchy when its edition becomes final. */
export const HIERARCHY_ACTS = ['OPEN', 'RENAME', 'KEEP'] as const;
export type HierarchyAct = (typeof HIERARCHY_ACTS)[number];

/** What a final edition does to the hierarchy. */
export const HIERARCHY_EFFECTS = ['OPENS', 'RENAMES', 'CLOSES'] as const;
export type HierarchyEffectKind = (typeof HIERARCHY_EFFECTS)[number];

export interface EffectItem {
  readonly status: ItemStatus;
  readonly onFinal: HierarchyAct | null;
  readonly initiative: {
    readonly titleKo: string;
    readonly status: string;
    /** Whether another item that goes on stands for it, here or in another plan in force. */
    readonly stillPlanned: boolean;
  } | null;
  readonly titleKo: string;
}

const OVER = ['COMPLETED', 'CLOSED'];

/**
 * What one item does: what goes on may open or rename an initiative, where it says so; what is completed, dropped, split or
 * merged closes its initiative, unless that is over, is kept, or stands in another item that goes on.
 */
export function effectOf({ status, onFinal, initiative, titleKo }: EffectItem): HierarchyEffectKind | null {
  if (!hasLeft(status)) {
    if (onFinal === 'OPEN' && isActive(status)) return initiative === null ? 'OPENS' : null;
    return onFinal === 'RENAME' && initiative !== null && initiative.titleKo !== titleKo ? 'RENAMES' : null;
  }
  if (initiative === null || onFinal === 'KEEP') return null;
  return OVER.includes(initiative.status) || initiative.stillPlanned ? null : 'CLOSES';
}

/** The state in which an initiative ends: completed work that was in progress is completed, all else closed. */
export const endOf = (item: ItemStatus, initiative: string): 'COMPLETED' | 'CLOSED' =>
  item === 'COMPLETED' && initiative === 'IN_PROGRESS' ? 'COMPLETED' : 'CLOSED';

/** The last year of what ends: the year of a revised edition, the one before a year that a new edition plans. */
export const lastYear = (edition: { readonly year: number; readonly kind: string }, fromYear: number): number =>
  Math.max(fromYear, edition.kind === 'REVISED' ? edition.year : edition.year - 1);
