import type { Cell } from '../tables.js';

/** Runs a prepared statement; rows are arrays. */
export type Ask = (sql: string, values?: readonly Cell[]) => Promise<Row[]>;

export type Row = readonly Cell[];
export type Answer = Record<string, unknown>;
export type Children = Map<Cell, Answer[]>;

/** Rows by their first column. */
export function byParent(rows: readonly Row[], make: (row: Row) => Answer): Children {
  const children: Children = new Map();
  for (const row of rows) {
    const parent = row[0] ?? null;
    const found = children.get(parent);
    if (found) found.push(make(row));
    else children.set(parent, [make(row)]);
  }
  return children;
}

export function nodes(children: Children, key: Cell | undefined): Answer {
  return { nodes: children.get(key ?? null) ?? [] };
}

/** Stored as millionths; the figures of these data are exact in a double. */
export function decimal(millionths: Cell | undefined): string | null {
  return typeof millionths === 'number' ? String(millionths / 1_000_000) : null;
}

export function rounded(millionths: Cell | undefined): string | null {
  return typeof millionths === 'number' ? String(Math.round(millionths / 10_000) / 100) : null;
}
