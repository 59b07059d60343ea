import type { ReactNode } from 'react';
import type { ExportCell, ExportTable } from '../export/export-table';

/** One column of a data table. */
export interface Column<Row> {
  key: string;
  title: string;
  /** Stands in the head, never in the cells. */
  unit?: string;
  /** Right-aligned with tabular figures. */
  numeric?: boolean;
  /** The cell that names the row, for screen readers. One per table. */
  rowHead?: boolean;
  /** What sorting and export use. Without it the column can't be sorted. */
  value?: (row: Row) => ExportCell;
  /** Default: the value as text. */
  render?: (row: Row) => ReactNode;
  /** Stands in exports alone: codes and other things that people don't read on the screen. */
  exportOnly?: boolean;
  /** CSS width, as in `6rem`. */
  width?: string;
}

export interface SortState {
  key: string;
  descending: boolean;
}

/** Reads a sort of the URL: `code`, or `-code` for descending. */
export function readSort(sort: string): SortState | null {
  if (sort === '') return null;
  return sort.startsWith('-') ? { key: sort.slice(1), descending: true } : { key: sort, descending: false };
}

/** The sort after a press on a head: ascending, descending, none. */
export function toggleSort(sort: string, key: string): string {
  if (sort === key) return `-${key}`;
  return sort === `-${key}` ? '' : key;
}

const collator = new Intl.Collator('ko', { numeric: true });

/** Rows in the order of a sort; missing values last either way, equal rows in their order. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: string): readonly Row[] {
  const state = readSort(sort);
  const value = columns.find((column) => column.key === state?.key)?.value;
  if (!state || !value) return rows;
  const direction = state.descending ? -1 : 1;
  const isMissing = (cell: ExportCell) => cell === null || cell === undefined || cell === '';
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (isMissing(left) || isMissing(right)) return Number(isMissing(left)) - Number(isMissing(right));
    return direction * compare(left, right);
  });
}

function compare(left: ExportCell, right: ExportCell): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

/** The table to take along: the columns that have a value, units in the head. */
export function exportTable<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): ExportTable {
  const shown = columns.filter((column) => column.value);
  return {
    name,
    head: shown.map((column) => (column.unit ? `${column.title}(${column.unit})` : column.title)),
    numeric: shown.map((column) => column.numeric ?? false),
    rows: rows.map((row) => shown.map((column) => column.value?.(row))),
  };
}
