import type { CompiledStatement } from '@yeondong/schema';
import Sqlite from 'better-sqlite3';

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

/** A read-only connection that keeps its prepared statements. */
export function openReadConnection(file: string): ReadConnection {
  const connection = new Sqlite(file, { readonly: true });
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
  const prepared = new Map<string, Sqlite.Statement>();
  return {
    rows({ text, params }) {
      let statement = prepared.get(text);
      if (!statement) {
        statement = connection.prepare(text);
        if (prepared.size >= MOST_STATEMENTS) prepared.delete(prepared.keys().next().value as string);
        prepared.set(text, statement);
      }
      return statement.all(...params) as Record<string, unknown>[];
    },
    close: () => connection.close(),
  };
}
