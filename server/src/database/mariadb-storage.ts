import { compile, type Database, type Sql, type WriteDatabase } from '@yeondong/schema';
import { createPool, type Pool, type ResultSetHeader } from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import type { DatabaseTarget } from '../config.js';
import { withAttempts } from './attempts.js';
import { translating } from './driver-errors.js';
import type { Storage } from './storage.js';

type Target = Extract<DatabaseTarget, { kind: 'mariadb' }>;

const CONNECTIONS = 10;
/** That each connection keeps prepared: a third of the work of texts with their values written in. */
const PREPARED = 300;
const LOCK_SECONDS = 120;
const SQL_MODE = 'ANSI_QUOTES,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO';
const STATEMENT_SECONDS = 10;

const connectionOptions = ({ host, port, user, password, database }: Target) => ({
  host,
  port,
  user,
  password,
  database,
  charset: 'utf8mb4',
  supportBigNumbers: true,
});

const sourceOptions = (target: Target): DataSourceOptions => {
  const { user, ...rest } = connectionOptions(target);
  return { type: 'mariadb', connectorPackage: 'mysql2', username: user, ...rest } as DataSourceOptions;
};

/** MariaDB: reads over a pool, writes in transactions over TypeORM's. */
export async function openMariaDb(target: Target): Promise<Storage> {
  const pool = createPool({
    ...connectionOptions(target),
    connectionLimit: CONNECTIONS,
    maxPreparedStatements: PREPARED,
  });
  pool.pool.on('connection', (connection) => {
    connection.query(`set session sql_mode = '${SQL_MODE}', max_statement_time = ${STATEMENT_SECONDS}`);
  });
  await refuseOtherCharset(pool, target.database);
  const writer = await new DataSource(sourceOptions(target)).initialize();
  return {
    reader: readerOf(pool),
    write: (work) => withAttempts(() => inTransaction(writer, work)),
    migrationSource: (migrations, table) =>
      new DataSource({ ...sourceOptions(target), migrations: [...migrations], migrationsTableName: table }),
    locked: (work) => withNamedLock(pool, `yeondong.${target.database}`, work),
    ping: async () => {
      await pool.query('select 1');
    },
    close: async () => {
      await pool.end();
      await writer.destroy();
    },
  };
}

async function refuseOtherCharset(pool: Pool, database: string): Promise<void> {
  const [rows] = await pool.query(
    'select default_character_set_name as charset from information_schema.schemata where schema_name = ?',
    [database],
  );
  const charset = (rows as { charset: string }[])[0]?.charset;
  if (charset !== 'utf8mb4') throw new Error(`Database ${database} has the charset ${charset}; it must be utf8mb4`);
}

function readerOf(pool: Pool): Database {
  const rows = async <Row extends object>(statement: Sql): Promise<Row[]> => {
    const { text, params } = compile(statement, 'mariadb');
    const [found] = await translating(() => pool.execute(text, [...params]));
    return found as Row[];
  };
  return { dialect: 'mariadb', rows, longRows: rows };
}

/**
 * READ COMMITTED: without gap locks writers of different rows do not wait for each other. Updates that rest on what was
 * read carry the version, so that none is lost.
 */
async function inTransaction<T>(source: DataSource, work: (db: WriteDatabase) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(`set session sql_mode = '${SQL_MODE}'`);
    await runner.startTransaction('READ COMMITTED');
    const result = await work(writeDatabase(runner));
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

function writeDatabase(runner: QueryRunner): WriteDatabase {
  const query = (statement: Sql): Promise<unknown> => {
    const { text, params } = compile(statement, 'mariadb');
    return translating(() => runner.query(text, [...params]));
  };
  const rows = async <Row extends object>(statement: Sql) => (await query(statement)) as Row[];
  return {
    dialect: 'mariadb',
    rows,
    longRows: rows,
    execute: async (statement) => {
      const { affectedRows, insertId } = (await query(statement)) as ResultSetHeader;
      return { affected: affectedRows, insertedKey: insertId };
    },
  };
}

/** Replicas that start together set the database up one after the other. */
async function withNamedLock<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<T> {
  const connection = await pool.getConnection();
  try {
    await connection.query(`set session max_statement_time = 0`);
    const [rows] = await connection.query('select get_lock(?, ?) as got', [name, LOCK_SECONDS]);
    if ((rows as { got: number }[])[0]?.got !== 1)
      throw new Error('Another process is setting the database up and does not end');
    return await work();
  } finally {
    connection.destroy();
  }
}
