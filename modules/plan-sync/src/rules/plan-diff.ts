import { type Descent, nearest } from './change/descent.js';
import { hasLeft, type ItemStatus } from './item-state.js';

/** What became of an item of the older edition, one kind for each; and how one that only the newer has came about. */
export const DIFF_KINDS = [
  'CARRIED',
  'CHANGED',
  'ADDED',
  'REMOVED',
  'MERGED_AWAY',
  'SPLIT_AWAY',
  'FROM_MERGE',
  'FROM_SPLIT',
] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

/** Beside its kind: put off, brought forward, or moved to another department or place of the hierarchy. */
export const DIFF_FLAGS = ['DEFERRED', 'ADVANCED', 'MOVED'] as const;
export type DiffFlag = (typeof DIFF_FLAGS)[number];

export const REMOVAL_REASONS = ['COMPLETED', 'DROPPED', 'UNEXPLAINED'] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

const STANDS_BY = ['department', 'node'] as const;
type StandsBy = (typeof STANDS_BY)[number];

export interface DiffItem {
  readonly key: number;
  readonly lineage: number;
  readonly status: ItemStatus;
  readonly startYear: number;
  readonly endYear: number;
  /** Whose it is and what of the hierarchy it stands for, below what: over all renames, which move nothing. */
  readonly stands: Readonly<Record<StandsBy, string | null>>;
  /** The texts and states that are compared, by name. */
  readonly values: Readonly<Record<string, string | null>>;
}

export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ItemChange {
  readonly kind: DiffKind;
  readonly reason: RemovalReason | null;
  readonly flags: readonly DiffFlag[];
  readonly before: DiffItem | null;
  readonly after: DiffItem | null;
  readonly fields: readonly FieldChange[];
  /** The other side of a split or a merger: what an item became, or what it came from. */
  readonly relatives: readonly DiffItem[];
}

/** What happened on the way from the older edition to the newer. */
export interface Between {
  /** Splits and mergers, by lineage. */
  readonly descents: readonly Descent[];
  /** As what lineages left the plan in an edition in between, where the newer says nothing of them. */
  readonly leftAs: ReadonlyMap<number, ItemStatus>;
}

const NOTHING: Between = { descents: [], leftAs: new Map() };

/**
 * Two editions of a plan, matched by lineage and never by title. Items of the older first, then what is new; what came and
 * left in between is in neither edition, and not told of.
 */
export function diffOf(
  before: readonly DiffItem[],
  after: readonly DiffItem[],
  between: Between = NOTHING,
): readonly ItemChange[] {
  const [earlier, later] = [byLineage(before), byLineage(after)];
  const became = nearest(between.descents, 'from', (lineage) => isLive(later.get(lineage)));
  const came = nearest(between.descents, 'to', (lineage) => earlier.has(lineage));
  const found = (from: ReadonlyMap<number, DiffItem>, lineages: readonly number[]): DiffItem[] =>
    lineages.flatMap((lineage) => from.get(lineage) ?? []);
  return [
    ...before.map((item) => {
      const change = changeOf(item, later.get(item.lineage) ?? null, between.leftAs.get(item.lineage));
      const away = change.kind === 'MERGED_AWAY' || change.kind === 'SPLIT_AWAY';
      return away ? { ...change, relatives: found(later, became(item.lineage).lineages) } : change;
    }),
    ...after
      .filter((item) => !earlier.has(item.lineage) && isLive(item))
      .map((item) => {
        const { kind, lineages } = came(item.lineage);
        return added(item, found(earlier, lineages), kind);
      }),
  ];
}

const isLive = (item: DiffItem | undefined): boolean => item !== undefined && !hasLeft(item.status);

const byLineage = (items: readonly DiffItem[]): ReadonlyMap<number, DiffItem> =>
  new Map(items.map((item) => [item.lineage, item]));

const added = (after: DiffItem, relatives: readonly DiffItem[], by: Descent['kind'] | null): ItemChange => ({
  kind: by === null || relatives.length === 0 ? 'ADDED' : `FROM_${by}`,
  ...{ reason: null, flags: [], before: null, after, fields: [], relatives },
});

/** What became of one item; `leftAs` where the newer edition has none of its line. */
export function changeOf(before: DiffItem, after: DiffItem | null, leftAs?: ItemStatus): ItemChange {
  const status = after?.status ?? leftAs ?? before.status;
  const away = awayBy(status);
  const sides = { before, after, relatives: [] };
  if (away) return { ...sides, kind: away, reason: null, flags: [], fields: [] };
  const reason = reasonOf(status);
  if (after === null || reason !== 'UNEXPLAINED') return { ...sides, kind: 'REMOVED', reason, flags: [], fields: [] };
  const fields = fieldChanges(before, after);
  const kind = fields.length === 0 ? 'CARRIED' : 'CHANGED';
  return { ...sides, kind, reason: null, flags: flagsOf(before, after), fields };
}

const awayBy = (status: ItemStatus): DiffKind | null => {
  if (status === 'MERGED_INTO') return 'MERGED_AWAY';
  return status === 'SPLIT_INTO' ? 'SPLIT_AWAY' : null;
};

const reasonOf = (status: ItemStatus): RemovalReason =>
  status === 'COMPLETED' || status === 'DROPPED' ? status : 'UNEXPLAINED';

function fieldChanges(before: DiffItem, after: DiffItem): FieldChange[] {
  return Object.keys(before.values).flatMap((name) => {
    const [old, now] = [before.values[name] ?? null, after.values[name] ?? null];
    return old === now ? [] : [{ name: fieldName(name, before, after), before: old, after: now }];
  });
}

const sameIn = (name: StandsBy, before: DiffItem, after: DiffItem): boolean =>
  before.stands[name] === after.stands[name];

/** Of a department or place that was renamed alone, the title is what has changed. */
function fieldName(name: string, before: DiffItem, after: DiffItem): string {
  const standsBy = STANDS_BY.find((each) => each === name);
  return standsBy && sameIn(standsBy, before, after) ? `${name}Title` : name;
}

/** A year's item that the next edition takes over is not put off: only multi-year ones have a start to keep. */
function flagsOf(before: DiffItem, after: DiffItem): DiffFlag[] {
  const length = ({ startYear, endYear }: DiffItem) => endYear - startYear;
  const yearly = length(before) === 0 && length(after) === 0;
  const putOff = after.status === 'DEFERRED' && before.status !== 'DEFERRED';
  return [
    ...(putOff || (!yearly && after.startYear > before.startYear) ? (['DEFERRED'] as const) : []),
    ...(!yearly && after.startYear < before.startYear ? (['ADVANCED'] as const) : []),
    ...(STANDS_BY.every((name) => sameIn(name, before, after)) ? [] : (['MOVED'] as const)),
  ];
}
