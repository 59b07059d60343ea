import type { CompiledStatement, Param } from '@yeondong/schema';
import Sqlite from 'better-sqlite3';
import { compileRowShape } from './row-shape.js';

const BUSY_MS = 5000;
const MOST_STATEMENTS = 500;

/** On every connection: the library opens files in WAL mode without syncing commits, so FULL is set each time. */
export function configure(connection: Sqlite.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
}

export interface ReadConnection {
  rows(statement: CompiledStatement): Record<string, unknown>[];
  close(): void;
}

type Read = (params: readonly Param[]) => Record<string, unknown>[];

/** Rows as arrays are half the driver's work of rows as objects. */
function readingOf(statement: Sqlite.Statement): Read {
  const Shape = compileRowShape(statement.columns().map(({ name }) => name));
  if (!Shape) return (params) => statement.all(...params) as Record<string, unknown>[];
  statement.raw(true);
  return (params) => (statement.all(...params) as unknown[][]).map((values) => new Shape(values));
}

/** A read-only connection that keeps its prepared statements. */
export function openReadConnection(file: string): ReadConnection {
  const connection = new Sqlite(file, { readonly: true });
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
  const prepared = new Map<string, Read>();
  return {
    rows({ text, params }) {
      let read = prepared.get(text);
      if (!read) {
        read = readingOf(connection.prepare(text));
        if (prepared.size >= MOST_STATEMENTS) prepared.delete(prepared.keys().next().value as string);
        prepared.set(text, read);
      }
      return read(params);
    },
    close: () => connection.close(),
  };
}
