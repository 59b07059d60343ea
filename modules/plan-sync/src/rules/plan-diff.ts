import { type ItemStatus, isActive } from './item-state.js';

/** What became of an item of the older edition; one kind for each. */
export const DIFF_KINDS = ['CARRIED', 'CHANGED', 'ADDED', 'REMOVED', 'MERGED_AWAY', 'SPLIT_AWAY'] as const;
export type DiffKind = (typeof DIFF_KINDS)[number];

/** Beside its kind: put off, brought forward, or moved to another department or place of the hierarchy. */
export const DIFF_FLAGS = ['DEFERRED', 'ADVANCED', 'MOVED'] as const;
export type DiffFlag = (typeof DIFF_FLAGS)[number];

export const REMOVAL_REASONS = ['COMPLETED', 'DROPPED', 'UNEXPLAINED'] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

export interface DiffItem {
  readonly key: number;
  readonly lineage: number;
  readonly status: ItemStatus;
  readonly startYear: number;
  readonly endYear: number;
  readonly department: number;
  /** What of the hierarchy it stands for, such as `Goal 3`. */
  readonly node: string | null;
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
}

/** Two editions of a plan, matched by lineage and never by title. Items of the older first, then what is new. */
export function diffOf(before: readonly DiffItem[], after: readonly DiffItem[]): readonly ItemChange[] {
  const later = new Map(after.map((item) => [item.lineage, item]));
  const known = new Set(before.map(({ lineage }) => lineage));
  return [
    ...before.map((item) => changeOf(item, later.get(item.lineage) ?? null)),
    ...after.filter(({ lineage }) => !known.has(lineage)).map((item) => added(item)),
  ];
}

const added = (after: DiffItem): ItemChange => ({
  ...{ kind: 'ADDED', reason: null, flags: [], fields: [] },
  before: null,
  after,
});

function changeOf(before: DiffItem, after: DiffItem | null): ItemChange {
  const away = awayBy(after?.status ?? before.status);
  if (away) return { kind: away, reason: null, flags: [], before, after, fields: [] };
  const reason = reasonOf(after?.status ?? before.status);
  if (after === null || reason !== 'UNEXPLAINED') {
    return { kind: 'REMOVED', reason, flags: [], before, after, fields: [] };
  }
  const fields = fieldChanges(before, after);
  const kind = fields.length === 0 ? 'CARRIED' : 'CHANGED';
  return { kind, reason: null, flags: flagsOf(before, after), before, after, fields };
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
    return old === now ? [] : [{ name, before: old, after: now }];
  });
}

/** A year's item that the next edition takes over is not put off: only multi-year ones have a start to keep. */
function flagsOf(before: DiffItem, after: DiffItem): DiffFlag[] {
  const length = ({ startYear, endYear }: DiffItem) => endYear - startYear;
  const yearly = length(before) === 0 && length(after) === 0;
  return [
    ...(after.status === 'DEFERRED' || (!yearly && after.startYear > before.startYear) ? (['DEFERRED'] as const) : []),
    ...(!yearly && after.startYear < before.startYear ? (['ADVANCED'] as const) : []),
    ...(after.department !== before.department || after.node !== before.node ? (['MOVED'] as const) : []),
  ];
}

interface RolledItem {
  readonly status: ItemStatus;
  readonly startYear: number;
  readonly endYear: number;
}

/** Whether the next year's edition takes an item over, and for which years: work of one year is planned for the next. */
export function rolledYears(
  { status, startYear, endYear }: RolledItem,
  year: number,
): { readonly startYear: number; readonly endYear: number } | null {
  if (!isActive(status) && status !== 'DEFERRED' && status !== 'PROPOSED') return null;
  if (startYear === endYear && endYear < year) return { startYear: year, endYear: year };
  return endYear < year ? null : { startYear, endYear };
}
