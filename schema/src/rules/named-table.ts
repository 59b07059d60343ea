import { type Issue, RuleError, refuse } from '../kernel/errors.js';
import type { TableLine } from './table-line.js';

/** How the columns of a table may be called, without spaces and units, in small letters. Their own codes are read too. */
export interface TableShape<Column extends string> {
  readonly names: Readonly<Record<Column, readonly string[]>>;
  readonly required: readonly Column[];
}

export interface NamedTable<Column extends string> {
  readonly columns: ReadonlyMap<Column, number>;
  readonly header: TableLine;
  /** Lines under the header. */
  readonly lines: readonly TableLine[];
}

const PATH = ['input', 'bytes'];

const plainName = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/\(.*\)|[\s*]/g, '')
    .toLowerCase();

/**
 * Finds the line of column names, under titles that a table may have. Refuses `import.header` (with the names that are
 * needed) and `import.header-twice`.
 */
export function namedTable<Column extends string>(
  lines: readonly TableLine[],
  { names, required }: TableShape<Column>,
): NamedTable<Column> {
  const known = new Map<string, Column>();
  for (const column of Object.keys(names) as Column[])
    for (const name of [...names[column], plainName(column)]) if (!known.has(name)) known.set(name, column);
  const columnOf = (cell: string): Column | undefined => known.get(plainName(cell));
  const at = lines.findIndex(({ cells }) => {
    const found = new Set(cells.map(columnOf));
    return required.every((column) => found.has(column));
  });
  const header = lines[at];
  if (!header) throw refuse('import.header', PATH, { names: required.map((column) => names[column][0]).join(', ') });
  const columns = new Map<Column, number>();
  for (const [index, cell] of header.cells.entries()) {
    const column = columnOf(cell);
    if (column && columns.has(column)) throw refuse('import.header-twice', PATH, { name: cell });
    if (column) columns.set(column, index);
  }
  return { columns, header, lines: lines.slice(at + 1) };
}

/** A cell as it was read, or the code of what is wrong with it. */
export type ReadCell<T> =
  | { readonly read: T; readonly fault?: undefined }
  | { readonly fault: string; readonly params?: Issue['params'] };

/** What a check of texts refuses, as a fault of the cell. */
export function readBy<T>(check: () => T): ReadCell<T> {
  try {
    return { read: check() };
  } catch (error) {
    const issue = error instanceof RuleError ? error.issues[0] : undefined;
    if (!issue) throw error;
    return { fault: issue.code, ...(issue.params && { params: issue.params }) };
  }
}

/** What is wrong in a cell: line of the file, name of the column, text of the cell. */
export interface CellIssue<Column extends string = string> {
  readonly row: number;
  readonly column: Column;
  readonly text: string;
  readonly code: string;
  readonly params?: Issue['params'];
}

/** The cells of a line by the names of their columns. Faults gather, and the reading goes on. */
export class NamedLine<Column extends string> {
  readonly faults: CellIssue<Column>[] = [];

  constructor(
    private readonly line: TableLine,
    private readonly columns: ReadonlyMap<Column, number>,
  ) {}

  get number(): number {
    return this.line.number;
  }

  has(column: Column): boolean {
    return this.columns.has(column);
  }

  /** What the cell says; empty where the table has no such column. An apostrophe that keeps a text a text is none of it. */
  text(column: Column): string {
    return (this.line.cells[this.columns.get(column) ?? -1] ?? '').replace(/^'/, '');
  }

  /** Whether the cell is part of a merged one. */
  isMerged(column: Column): boolean {
    return this.line.merged?.includes(this.columns.get(column) ?? -1) ?? false;
  }

  refuse(column: Column, code: string, params: Issue['params'] = {}): null {
    this.faults.push({ row: this.number, column, text: this.text(column), code, params });
    return null;
  }

  /** The reading of a cell, null where it is at fault. */
  read<T>(column: Column, reader: (text: string) => ReadCell<T>): T | null {
    const cell = reader(this.text(column));
    return cell.fault === undefined ? cell.read : this.refuse(column, cell.fault, cell.params);
  }
}
