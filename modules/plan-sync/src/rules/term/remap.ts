import type { LinkStatus } from '../link-check.js';

/** Why an item of the next term is proposed for one of the term that ended; a title alone is a hint, never a proposal. */
export const REMAP_BASES = ['INITIATIVE', 'GOAL', 'TITLE', 'NONE'] as const;
export type RemapBasis = (typeof REMAP_BASES)[number];

export interface RemapItem {
  readonly key: number;
  readonly lineage: number;
  readonly initiative: number | null;
  readonly goal: number | null;
  readonly department: number;
  readonly title: string;
}

export interface Proposal<I> {
  readonly basis: RemapBasis;
  /** All that fit alike. */
  readonly hints: readonly I[];
  /** The one that fits, where there is one and not by title alone. */
  readonly target: I | null;
}

const plain = (title: string): string => title.replace(/\s/g, '');

/** What of the next term's plan stands in the place of an item: the same initiative, else the same goal, else the title. */
export function proposalFor<I extends RemapItem>(old: RemapItem, next: readonly I[]): Proposal<I> {
  const steps: readonly [RemapBasis, (item: I) => boolean][] = [
    ['INITIATIVE', ({ initiative }) => initiative !== null && initiative === old.initiative],
    ['GOAL', ({ goal }) => goal !== null && goal === old.goal],
    ['TITLE', ({ title }) => plain(title) === plain(old.title)],
  ];
  for (const [basis, fits] of steps) {
    const hints = next.filter(fits);
    if (hints.length > 0)
      return { basis, hints, target: hints.length === 1 && basis !== 'TITLE' ? (hints[0] as I) : null };
  }
  return { basis: 'NONE', hints: [], target: null };
}

/**
 * The state of a new link: both sides agreed to the same before where the initiative and its department stay, so that it
 * stays confirmed; all others are proposed and wait for both sides.
 */
export const remappedStatus = (
  old: { readonly status: LinkStatus; readonly item: RemapItem },
  item: RemapItem,
): LinkStatus =>
  old.status === 'CONFIRMED' &&
  item.initiative !== null &&
  item.initiative === old.item.initiative &&
  item.department === old.item.department
    ? 'CONFIRMED'
    : 'PROPOSED';
