import { compile, type Database, type Sql, type WriteDatabase } from '@yeondong/schema';
import Sqlite from 'better-sqlite3';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { withAttempts } from './attempts.js';
import { translating } from './driver-errors.js';
import { configure, openReadConnection } from './sqlite-connection.js';
import { LongReader } from './sqlite-long-reader.js';
import type { Storage } from './storage.js';

const options = (file: string): DataSourceOptions => ({
  type: 'better-sqlite3',
  database: file,
  prepareDatabase: configure,
});

/** The embedded database: one writer behind a queue, readers apart, a thread for long reads. */
export async function openSqlite(file: string): Promise<Storage> {
  const writer = await new DataSource(options(file)).initialize();
  const connection = openReadConnection(file);
  const longReader = new LongReader(file);
  const reader = readerOf(
    (statement) => Promise.resolve(connection.rows(statement)),
    (statement) => longReader.rows(statement),
  );
  let queue: Promise<unknown> = Promise.resolve();
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    reader,
    write: (work) => queued(() => withAttempts(() => inTransaction(writer, work))),
    migrationSource: (migrations, table) =>
      new DataSource({ ...options(file), migrations: [...migrations], migrationsTableName: table }),
    locked: (work) => withLockFile(`${file}.lock`, work),
    ping: async () => {
      connection.rows({ text: 'select 1', params: [] });
    },
    close: async () => {
      await queue;
      await longReader.close();
      connection.close();
      await writer.destroy();
    },
  };
}

type Read = (statement: ReturnType<typeof compile>) => Promise<Record<string, unknown>[]>;

const readerOf = (read: Read, readLong: Read): Database => ({
  dialect: 'sqlite',
  rows: <Row extends object>(statement: Sql) => translating(() => read(compile(statement, 'sqlite'))) as Promise<Row[]>,
  longRows: <Row extends object>(statement: Sql) =>
    translating(() => readLong(compile(statement, 'sqlite'))) as Promise<Row[]>,
});

/** `begin immediate`: a transaction that reads first must not find later that another process has written. */
async function inTransaction<T>(source: DataSource, work: (db: WriteDatabase) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  await runner.query('begin immediate');
  try {
    const result = await work(writeDatabase(runner));
    await runner.query('commit');
    return result;
  } catch (error) {
    await runner.query('rollback');
    throw error;
  } finally {
    await runner.release();
  }
}

function writeDatabase(runner: QueryRunner): WriteDatabase {
  const query = (statement: Sql) => {
    const { text, params } = compile(statement, 'sqlite');
    return translating(() => runner.query(text, [...params], true));
  };
  const rows = async <Row extends object>(statement: Sql) => (await query(statement)).records as Row[];
  return {
    dialect: 'sqlite',
    rows,
    longRows: rows,
    execute: async (statement) => {
      const { raw, affected } = await query(statement);
      return { affected: affected ?? 0, insertedKey: Number(raw) };
    },
  };
}

/** Two processes that start together set the database up one after the other. */
async function withLockFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = new Sqlite(file, { timeout: 60_000 });
  lock.exec('begin exclusive');
  try {
    return await work();
  } finally {
    lock.exec('rollback');
    lock.close();
  }
}
