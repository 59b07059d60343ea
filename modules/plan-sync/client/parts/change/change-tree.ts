import type { StatusKind } from '@yeondong/client/kit';
import type { PlanChangeKind, PlanSyncDiffQuery } from '../../gql/graphql';

export type Change = PlanSyncDiffQuery['planDiff']['changes'][number];

/** A shape and colour for each kind of change; the word stands beside it. */
export const CHANGE_MARKS: Readonly<Record<PlanChangeKind, StatusKind>> = {
  CARRIED: 'reference',
  CHANGED: 'caution',
  ADDED: 'early',
  REMOVED: 'poor',
  MERGED_AWAY: 'late',
  SPLIT_AWAY: 'late',
  FROM_MERGE: 'early',
  FROM_SPLIT: 'early',
};

export interface ChangeRow {
  change: Change;
  depth: number;
  /** Whether it is asked for, or stands there to show where others belong. */
  asked: boolean;
}

export interface ChangeFilter {
  /** `changed`, `all`, a kind or a flag. */
  kind: string;
  /** `all`, `none` or a source of requests. */
  source: string;
  text: string;
}

function holds(change: Change, { kind, source, text }: ChangeFilter): boolean {
  const ofKind =
    kind === 'all' ||
    (kind === 'changed'
      ? change.kind !== 'CARRIED'
      : change.kind === kind || change.flags.some((flag) => flag === kind));
  const ofSource =
    source === 'all' ||
    (source === 'none' ? change.requests.length === 0 : change.requests.some((request) => request.source === source));
  const words = [change.before, change.after].map((item) => `${item?.title ?? ''} ${item?.code ?? ''}`).join(' ');
  return ofKind && ofSource && words.toLowerCase().includes(text.trim().toLowerCase());
}

/** The changes that are asked for as a tree of both editions, below the items that they belong to. */
export function changeTree(changes: readonly Change[], filter: ChangeFilter): ChangeRow[] {
  const known = new Set(changes.map(({ lineageId }) => lineageId));
  const below = new Map<string | null, Change[]>();
  for (const change of changes) {
    const parent = (change.after ?? change.before)?.parent?.lineageId ?? null;
    const place = parent !== null && known.has(parent) && parent !== change.lineageId ? parent : null;
    below.set(place, [...(below.get(place) ?? []), change]);
  }
  const seen = new Set<string>();
  const rows = (parent: string | null, depth: number): ChangeRow[] =>
    (below.get(parent) ?? []).flatMap((change) => {
      if (seen.has(change.lineageId)) return [];
      seen.add(change.lineageId);
      const asked = holds(change, filter);
      const under = rows(change.lineageId, depth + 1);
      return asked || under.length > 0 ? [{ change, depth, asked }, ...under] : [];
    });
  return rows(null, 0);
}
