import {
  type GridColumn,
  type GridErrors,
  type GridState,
  type GridValues,
  useGrid,
  useLocalDraft,
} from '@yeondong/client/kit';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { changedEntries, type Entry, isRatio, valuesOf } from './entry-values';
import { type Base, useBase, VERSION } from './use-base';

export interface SheetPart {
  entries: readonly Entry[];
  grid: GridState;
}

export interface Sheet {
  /** KPIs with a value of their own, and those whose value follows from two parts. */
  plain: SheetPart;
  ratio: SheetPart;
  values: GridValues;
  /** Cells that could not be read. */
  faults: GridErrors;
  /** A draft of this browser was put back at the start. */
  restored: boolean;
  base: Base;
  set: (entry: Entry, cell: string, text: string) => void;
  /** Takes values for some KPIs over what is typed. */
  take: (values: GridValues) => void;
  /** Back to what the server has. */
  discard: () => void;
}

const typed = (key: string, kind: GridColumn['kind']): GridColumn => ({ key, title: '', kind });
const KINDS: Readonly<Record<string, GridColumn>> = {
  value: typed('value', 'number'),
  numerator: typed('numerator', 'number'),
  denominator: typed('denominator', 'number'),
  notApplicable: typed('notApplicable', 'text'),
  note: typed('note', 'text'),
};
const PLAIN = [typed('value', 'number'), typed('note', 'text')];
const RATIO = [typed('numerator', 'number'), typed('denominator', 'number'), typed('note', 'text')];

const ids = (entries: readonly Entry[]): string[] => entries.map(({ kpi }) => kpi.id);

function pick(values: GridValues, entries: readonly Entry[]): GridValues {
  return Object.fromEntries(ids(entries).map((id) => [id, values[id] ?? {}]));
}

/** What is typed on the sheet of a department and month; unsaved rows are kept in this browser under `name`. */
export function useSheet(entries: readonly Entry[], name: string): Sheet {
  const draft = useLocalDraft<GridValues>(name);
  const [start] = useState(() => ({ ...valuesOf(entries), ...pickKnown(draft.found, entries) }));
  const [restored, setRestored] = useState(draft.found !== null);
  const parts = useMemo(
    () => [entries.filter((entry) => !isRatio(entry)), entries.filter(isRatio)] as const,
    [entries],
  );
  const plain = useGrid(pick(start, parts[0]), ids(parts[0]), PLAIN);
  const ratio = useGrid(pick(start, parts[1]), ids(parts[1]), RATIO);
  const values = useMemo(() => ({ ...plain.values, ...ratio.values }), [plain.values, ratio.values]);
  const take = useCallback(
    (taken: GridValues) => {
      const known = (grid: GridState) =>
        Object.fromEntries(Object.keys(grid.values).map((id) => [id, taken[id] ?? grid.values[id] ?? {}]));
      plain.reset(known(plain));
      ratio.reset(known(ratio));
    },
    [plain, ratio],
  );
  const base = useBase(entries, values, take);
  useKeptDraft(draft, entries, values, base);
  const set = useCallback(
    (entry: Entry, cell: string, text: string) => {
      const column = KINDS[cell];
      if (column) (isRatio(entry) ? ratio : plain).set(entry.kpi.id, column, text);
    },
    [plain, ratio],
  );
  const discard = useCallback(() => {
    take(valuesOf(entries));
    setRestored(false);
  }, [take, entries]);
  const faults = { ...plain.faults, ...ratio.faults };
  return {
    plain: { entries: parts[0], grid: plain },
    ratio: { entries: parts[1], grid: ratio },
    values,
    faults,
    restored: restored && changedEntries(entries, values).length > 0,
    base,
    set,
    take,
    discard,
  };
}

/** Keeps what is not saved, and forgets it once it is. */
function useKeptDraft(
  { keep, drop }: ReturnType<typeof useLocalDraft<GridValues>>,
  entries: readonly Entry[],
  values: GridValues,
  { versionOf }: Base,
) {
  useEffect(() => {
    const changed = changedEntries(entries, values);
    const kept = changed.map((entry) => [
      entry.kpi.id,
      { ...values[entry.kpi.id], [VERSION]: String(versionOf(entry) ?? '') },
    ]);
    if (changed.length > 0) keep(Object.fromEntries(kept));
    else drop();
  }, [entries, values, keep, drop, versionOf]);
}

/** A kept draft counts only for rows that still take input. */
function pickKnown(found: GridValues | null, entries: readonly Entry[]): GridValues {
  const known = new Set(ids(entries));
  return Object.fromEntries(Object.entries(found ?? {}).filter(([id]) => known.has(id)));
}
