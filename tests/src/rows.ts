import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';

type Row = Record<string, unknown>;

/**
 * Reads a platform's database beside the server, to see what really was written. `?` in the text stands for a
 * parameter, on SQLite and MariaDB alike.
 */
export async function readRows(databaseUrl: string, text: string, params: unknown[] = []): Promise<Row[]> {
  if (databaseUrl.startsWith('sqlite:')) {
    const database = new Sqlite(databaseUrl.slice('sqlite:'.length), { readonly: true });
    try {
      return database.prepare(text).all(...params) as Row[];
    } finally {
      database.close();
    }
  }
  const connection = await createConnection(databaseUrl);
  try {
    return (await connection.query(text, params))[0] as Row[];
  } finally {
    await connection.end();
  }
}

/** Number of rows of every table: equal before and after whatever must change nothing. */
export async function countRows(databaseUrl: string): Promise<Record<string, number>> {
  const tables = await readRows(databaseUrl, tablesOf(databaseUrl));
  const counted = tables.map(({ name }) => `SELECT '${name}' AS name, COUNT(*) AS n FROM ${name}`);
  const counts = await readRows(databaseUrl, counted.join(' UNION ALL '));
  return Object.fromEntries(counts.map(({ name, n }) => [String(name), Number(n)]));
}

function tablesOf(databaseUrl: string): string {
  return databaseUrl.startsWith('sqlite:')
    ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name';
}
