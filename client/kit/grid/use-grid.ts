import { useCallback, useRef, useState } from 'react';
import {
  cellKey,
  type GridColumn,
  type GridErrors,
  type GridValues,
  type PasteResult,
  pasteBlock,
  readCell,
} from './cells';
import type { Position } from './moves';

export interface GridState {
  values: GridValues;
  /** Faults of reading, by `rowId/columnKey`. */
  faults: GridErrors;
  dirty: boolean;
  set: (rowId: string, column: GridColumn, text: string) => void;
  paste: (text: string, at: Position) => PasteResult;
  undo: () => void;
  /** Takes values as saved: no longer dirty, nothing to undo. */
  reset: (values: GridValues) => void;
}

interface Snapshot {
  values: GridValues;
  faults: GridErrors;
}

const UNDO_STEPS = 100;

/** The grid after a text was entered into a cell; null when that changes nothing. */
function withText(now: Snapshot, rowId: string, column: GridColumn, text: string): Snapshot | null {
  const read = readCell(text, column);
  const key = cellKey(rowId, column.key);
  const value = read.ok ? read.value : text;
  if (read.ok && value === (now.values[rowId]?.[column.key] ?? '') && !now.faults[key]) return null;
  const { [key]: _gone, ...others } = now.faults;
  return {
    values: { ...now.values, [rowId]: { ...now.values[rowId], [column.key]: value } },
    faults: read.ok ? others : { ...others, [key]: read.fault },
  };
}

/** The values of an entry grid with undo; what can't be read stays in the cell beside its fault. */
export function useGrid(initial: GridValues, rowIds: readonly string[], columns: readonly GridColumn[]): GridState {
  const [now, setNow] = useState<Snapshot>({ values: initial, faults: {} });
  const [dirty, setDirty] = useState(false);
  const past = useRef<Snapshot[]>([]);

  const change = useCallback((before: Snapshot, after: Snapshot) => {
    past.current = [...past.current.slice(1 - UNDO_STEPS), before];
    setNow(after);
    setDirty(true);
  }, []);

  const set = useCallback(
    (rowId: string, column: GridColumn, text: string) => {
      const after = withText(now, rowId, column, text);
      if (after) change(now, after);
    },
    [now, change],
  );

  const paste = useCallback(
    (text: string, at: Position) => {
      const entry = columns.filter((column) => column.kind !== 'readonly');
      const result = pasteBlock(text, { rowIds, columns: entry, at, values: now.values });
      change(now, { values: result.values, faults: result.faults });
      return result;
    },
    [now, change, columns, rowIds],
  );

  const undo = useCallback(() => {
    const before = past.current.pop();
    if (!before) return;
    setNow(before);
    setDirty(past.current.length > 0);
  }, []);

  const reset = useCallback((values: GridValues) => {
    past.current = [];
    setNow({ values, faults: {} });
    setDirty(false);
  }, []);

  return { ...now, dirty, set, paste, undo, reset };
}
