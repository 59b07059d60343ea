import type { GridValues } from '@yeondong/client/kit';
import { useCallback, useEffect, useRef } from 'react';
import { type Entry, sameCells, valuesOf } from './entry-values';

export interface Base {
  /** Version that what is typed rests on; null before the first entry. */
  versionOf: (entry: Entry) => number | null;
  /** Lets rows rest on what the server has now: mine goes over theirs, knowingly. */
  rebase: (entries: readonly Entry[]) => void;
}

interface Seen {
  version: number | null;
  cells: GridValues[string];
}

const seenOf = (entry: Entry): Seen => ({
  version: entry.result?.version ?? null,
  cells: valuesOf([entry])[entry.kpi.id] ?? {},
});

/** Name of the cell in which a kept draft remembers its version. */
export const VERSION = 'version';

/**
 * What each row rests on. A row nobody touched follows the server; a touched one keeps the version that was read, so
 * that a change of someone else is a clash and never overwritten in silence.
 */
export function useBase(entries: readonly Entry[], values: GridValues, take: (values: GridValues) => void): Base {
  const base = useRef<Map<string, Seen> | null>(null);
  base.current ??= new Map(entries.map((entry) => [entry.kpi.id, firstSeen(entry, values)]));
  const known = base.current;
  useEffect(() => {
    const followed: Record<string, GridValues[string]> = {};
    for (const entry of entries) {
      const { id } = entry.kpi;
      const [now, before, typed] = [seenOf(entry), known.get(id), values[id] ?? {}];
      const untouched = !before || sameCells(typed, before.cells);
      if (!untouched && !sameCells(typed, now.cells)) continue;
      known.set(id, now);
      if (!sameCells(typed, now.cells)) followed[id] = now.cells;
    }
    if (Object.keys(followed).length > 0) take(followed);
  }, [entries, values, take, known]);
  const versionOf = useCallback((entry: Entry) => known.get(entry.kpi.id)?.version ?? null, [known]);
  const rebase = useCallback(
    (rows: readonly Entry[]) => {
      for (const entry of rows) known.set(entry.kpi.id, seenOf(entry));
    },
    [known],
  );
  return { versionOf, rebase };
}

/** A draft that was put back rests on the version that it was typed over. */
function firstSeen(entry: Entry, values: GridValues): Seen {
  const seen = seenOf(entry);
  const kept = values[entry.kpi.id]?.[VERSION];
  return kept === undefined ? seen : { ...seen, version: kept === '' ? null : Number(kept) };
}
