import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { createDatabase } from './mariadb.js';
import { countRows, readRows } from './rows.js';

const statements = [
  'CREATE TABLE goal (code VARCHAR(20))',
  "INSERT INTO goal VALUES ('G1'), ('G2')",
  'CREATE TABLE vision (code VARCHAR(20))',
];

describe('reading beside the server', () => {
  it('counts the rows of every table of a SQLite file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yd-'));
    const url = `sqlite:${join(folder, 'a.db')}`;
    const database = new Sqlite(join(folder, 'a.db'));
    for (const statement of statements) database.exec(statement);
    expect(await countRows(url)).toEqual({ goal: 2, vision: 0 });
    expect(await readRows(url, 'SELECT code FROM goal WHERE code = ?', ['G2'])).toEqual([{ code: 'G2' }]);
    await expect(readRows(url, 'DELETE FROM goal')).rejects.toThrow();
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('counts the rows of every table of a MariaDB database', async () => {
    const database = await createDatabase('rows');
    const connection = await createConnection(database.url);
    for (const statement of statements) await connection.query(statement);
    expect(await countRows(database.url)).toEqual({ goal: 2, vision: 0 });
    expect(await readRows(database.url, 'SELECT code FROM goal WHERE code = ?', ['G2'])).toEqual([{ code: 'G2' }]);
    await connection.end();
    await database.drop();
  });
});
