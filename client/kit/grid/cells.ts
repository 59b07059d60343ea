import { readCells, readNumber } from '../clipboard/paste';
import type { Position } from './moves';

export interface GridColumn {
  key: string;
  title: string;
  unit?: string;
  /** `number` reads △, commas, full-width digits; `text` keeps what is typed; `readonly` only shows. */
  kind: 'number' | 'text' | 'readonly';
  /** A readonly column of numbers: its head stands over them, at the right. */
  numeric?: boolean;
  width?: string;
}

/** Values by row id, then by column key; '' is no value. */
export type GridValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Faults by `rowId/columnKey`: key of a text of the kit, or a message of the server. */
export type GridErrors = Readonly<Record<string, string>>;

export const cellKey = (rowId: string, columnKey: string): string => `${rowId}/${columnKey}`;

export type CellReading =
  | { ok: true; value: string }
  | { ok: false; fault: 'notANumber' | 'grouping' | 'ambiguousSign' | 'unitPercent' };

/** What a typed or pasted text means in a column. A percent sign is taken only where the unit is a percentage. */
export function readCell(text: string, column: GridColumn): CellReading {
  if (column.kind !== 'number') return { ok: true, value: text.trim() };
  const read = readNumber(text);
  if (read.kind === 'empty') return { ok: true, value: '' };
  if (read.kind === 'refused') return { ok: false, fault: read.reason };
  const takesPercent = column.unit === undefined || column.unit.startsWith('%');
  return read.percent && !takesPercent ? { ok: false, fault: 'unitPercent' } : { ok: true, value: read.value };
}

export interface PasteResult {
  values: GridValues;
  /** Faults of the cells that could not be read; they keep their values. */
  faults: GridErrors;
  written: number;
  refused: number;
  /** Whether something fell outside the table. */
  outside: boolean;
}

interface PasteTarget {
  rowIds: readonly string[];
  /** The columns that take input, in their order. */
  columns: readonly GridColumn[];
  /** The cell that the block's corner goes to. */
  at: Position;
  values: GridValues;
}

/** Writes a block of the clipboard into the grid from one cell on. */
export function pasteBlock(text: string, { rowIds, columns, at, values }: PasteTarget): PasteResult {
  const next: Record<string, Record<string, string>> = Object.fromEntries(
    Object.entries(values).map(([rowId, cells]) => [rowId, { ...cells }]),
  );
  const faults: Record<string, string> = {};
  const count = { written: 0, refused: 0, outside: false };
  readCells(text).forEach((cells, down) => {
    cells.forEach((cell, right) => {
      const rowId = rowIds[at.row + down];
      const column = columns[at.column + right];
      if (rowId === undefined || column === undefined) {
        count.outside ||= cell.trim() !== '';
        return;
      }
      const read = readCell(cell, column);
      if (read.ok) {
        next[rowId] = { ...next[rowId], [column.key]: read.value };
        count.written += 1;
      } else {
        faults[cellKey(rowId, column.key)] = read.fault;
        count.refused += 1;
      }
    });
  });
  return { values: next, faults, ...count };
}
