import Sqlite from 'better-sqlite3';
import { type Connection, createConnection } from 'mysql2/promise';

export type Cell = string | number | null;

/** Rows go straight into tables here, past the product. */
export interface Tables {
  insert(table: string, rows: readonly Record<string, Cell>[]): Promise<void>;
  close(): Promise<void>;
}

export async function openTables(databaseUrl: string): Promise<Tables> {
  return databaseUrl.startsWith('sqlite:')
    ? sqliteTables(new Sqlite(databaseUrl.slice('sqlite:'.length)))
    : mariadbTables(await createConnection(databaseUrl));
}

function sqliteTables(database: Sqlite.Database): Tables {
  return {
    insert: async (table, rows) => {
      const columns = columnsOf(rows);
      const row = `(${columns.map(() => '?').join(', ')})`;
      const statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values ${row}`);
      database.transaction(() => {
        for (const cells of rows) statement.run(columns.map((column) => cells[column]));
      })();
    },
    close: async () => {
      database.close();
    },
  };
}

const ROWS_AT_ONCE = 1000;

function mariadbTables(connection: Connection): Tables {
  return {
    insert: async (table, rows) => {
      const columns = columnsOf(rows);
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        const part = rows.slice(at, at + ROWS_AT_ONCE).map((cells) => columns.map((column) => cells[column]));
        await connection.query(`insert into ${table} (${columns.join(', ')}) values ?`, [part]);
      }
    },
    close: () => connection.end(),
  };
}

function columnsOf(rows: readonly Record<string, Cell>[]): string[] {
  return Object.keys(rows[0] ?? {});
}
