import { compare } from '@yeondong/schema/rules';
import type { ObservationStatus } from './observation-status.js';

/** What is said of one cell of the cube. */
export interface Said {
  readonly value: string | null;
  readonly status: ObservationStatus;
  readonly note: string | null;
}

export const REVISION_KINDS = ['CREATED', 'REVISED', 'UNCHANGED'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Whether a new value opens a cell, takes the place of another one, or says the same again. */
export function revisionOf(now: Said | null, said: Said): RevisionKind {
  if (!now) return 'CREATED';
  const sameValue =
    now.value === null || said.value === null ? now.value === said.value : compare(now.value, said.value) === 0;
  return sameValue && now.status === said.status ? 'UNCHANGED' : 'REVISED';
}
