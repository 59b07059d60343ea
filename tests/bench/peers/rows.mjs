import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Runs a statement on the database of the comparison; rows are objects. */
export function connect(databaseUrl) {
  return databaseUrl.startsWith('sqlite:') ? sqlite(databaseUrl.slice('sqlite:'.length)) : mariadb(databaseUrl);
}

function sqlite(file) {
  const Sqlite = require('better-sqlite3');
  const database = new Sqlite(file, { readonly: true });
  const prepared = new Map();
  return async (sql, values = []) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values);
  };
}

function mariadb(uri) {
  const pool = require('mysql2/promise').createPool({ uri, connectionLimit: 10 });
  return async (sql, values = []) => (await pool.query(sql, values))[0];
}

/** Rows of each key, in the order of the keys. */
export function grouped(keys, rows, column = 'parent') {
  const found = new Map(keys.map((key) => [key, []]));
  for (const row of rows) found.get(row[column])?.push(row);
  return keys.map((key) => found.get(key));
}

/** Stored as millionths. */
export const decimal = (value) => (value === null ? null : String(Number(value) / 1_000_000));
export const rounded = (value) => (value === null ? null : String(Math.round(Number(value) / 10_000) / 100));
