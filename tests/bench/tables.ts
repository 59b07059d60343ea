import Sqlite from 'better-sqlite3';
import { type Connection, createConnection } from 'mysql2/promise';

export type Cell = string | number | null;
type Row = Record<string, Cell>;

/** Rows go straight into tables here, past the product. */
export interface Tables {
  /** Many rows in one statement, all statements in one transaction. All rows have the same columns. */
  insert(table: string, rows: Iterable<Row>): Promise<void>;
  run(statement: string): Promise<void>;
  close(): Promise<void>;
}

export async function openTables(databaseUrl: string): Promise<Tables> {
  return databaseUrl.startsWith('sqlite:')
    ? sqliteTables(new Sqlite(databaseUrl.slice('sqlite:'.length)))
    : mariadbTables(await createConnection(databaseUrl));
}

/** More rows in a statement made it no faster, on either database. */
const SQLITE_ROWS = 50;
const MARIADB_ROWS = 1000;

function sqliteTables(database: Sqlite.Database): Tables {
  // As the product writes.
  database.pragma('synchronous = FULL');
  const writes = database.transaction((table: string, rows: Iterable<Row>) => {
    let statement: Sqlite.Statement | undefined;
    for (const { columns, part } of parts(rows, SQLITE_ROWS)) {
      if (!statement || part.length < SQLITE_ROWS) {
        const row = `(${columns.map(() => '?').join(', ')})`;
        const all = Array.from(part, () => row).join(', ');
        statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values ${all}`);
      }
      statement.run(part.flat());
    }
  });
  return {
    insert: async (table, rows) => writes(table, rows),
    run: async (statement) => {
      database.exec(statement);
    },
    close: async () => {
      database.close();
    },
  };
}

function mariadbTables(connection: Connection): Tables {
  return {
    insert: async (table, rows) => {
      await connection.beginTransaction();
      for (const { columns, part } of parts(rows, MARIADB_ROWS))
        await connection.query(`insert into ${table} (${columns.join(', ')}) values ?`, [part]);
      await connection.commit();
    },
    run: async (statement) => {
      await connection.query(statement);
    },
    close: () => connection.end(),
  };
}

interface Part {
  columns: readonly string[];
  part: Cell[][];
}

function* parts(rows: Iterable<Row>, size: number): Generator<Part> {
  let columns: readonly string[] = [];
  let part: Cell[][] = [];
  for (const row of rows) {
    if (columns.length === 0) columns = Object.keys(row);
    part.push(columns.map((column) => row[column] as Cell));
    if (part.length < size) continue;
    yield { columns, part };
    part = [];
  }
  if (part.length > 0) yield { columns, part };
}
