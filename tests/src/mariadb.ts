import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { endWithData, requireProgram, tiedToParent } from './debian.js';
import { freePort } from './free-port.js';

/** Where jest's global setup tells the suites the port of the one MariaDB of the run. */
export const MARIADB_PORT_VARIABLE = 'YEONDONG_TEST_MARIADB';

const account = { user: 'yeondong', password: 'yeondong' };

/** A MariaDB server of the tests' own, with its data in a directory that goes with it. */
export interface MariaDb {
  port: number;
  pid: number;
  /** Stops it by its pid and removes its data. */
  stop(): Promise<void>;
}

/** Starts MariaDB on a free port of 127.0.0.1: small, but every commit is synced as in production. */
export async function startMariaDb(): Promise<MariaDb> {
  const program = requireProgram('/usr/sbin/mariadbd', 'mariadb-server');
  // Paths of unix sockets over about 107 characters fail: keep the directory short.
  const directory = mkdtempSync(join(tmpdir(), 'yd-maria-'));
  const data = join(directory, 'data');
  initialise(directory, data);
  const port = await freePort();
  const [command, args] = tiedToParent(program, serverArguments(directory, data, port));
  const server = spawn(command, args, { stdio: 'ignore' });
  try {
    await accepting(server, port);
  } catch (cause) {
    server.kill('SIGKILL');
    const log = readFileSync(join(directory, 'error.log'), 'utf8').split('\n').slice(-20).join('\n');
    throw new Error(`MariaDB did not start:\n${log}`, { cause });
  }
  return { port, pid: server.pid ?? 0, stop: () => endWithData(server, 'SIGTERM', directory) };
}

function initialise(directory: string, data: string): void {
  const args = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  const run = spawnSync('mariadb-install-db', ['--no-defaults', ...args, ...asRoot()], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`mariadb-install-db failed:\n${run.stdout}${run.stderr}`);
  writeFileSync(
    join(directory, 'init.sql'),
    `CREATE USER '${account.user}'@'127.0.0.1' IDENTIFIED BY '${account.password}';\n` +
      `GRANT ALL ON *.* TO '${account.user}'@'127.0.0.1' WITH GRANT OPTION;\n`,
  );
}

function serverArguments(directory: string, data: string, port: number): string[] {
  return [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(directory, 's')}`,
    `--pid-file=${join(directory, 'pid')}`,
    `--log-error=${join(directory, 'error.log')}`,
    `--init-file=${join(directory, 'init.sql')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--innodb-flush-log-at-trx-commit=1',
    '--innodb-snapshot-isolation=ON',
    '--innodb-buffer-pool-size=128M',
    '--innodb-log-file-size=32M',
    '--performance-schema=OFF',
    '--userstat=ON',
    '--max-connections=300',
    ...asRoot(),
  ];
}

function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

async function accepting(server: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + 90_000;
  for (;;) {
    try {
      const connection = await createConnection({ host: '127.0.0.1', port, ...account });
      await connection.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A database of a suite's own. */
export interface SuiteDatabase {
  /** As in DATABASE_URL. */
  url: string;
  name: string;
  drop(): Promise<void>;
}

let created = 0;

/** Creates an empty database on the run's MariaDB, with an account of its own; `hint` shows in its name. */
export async function createDatabase(hint = 'suite'): Promise<SuiteDatabase> {
  created += 1;
  const name = `${hint.replaceAll(/[^a-z0-9]/gi, '_').slice(0, 30)}_${process.pid}_${created}`;
  const user = `'${name}'@'127.0.0.1'`;
  await administer(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
  await administer(`CREATE USER ${user} IDENTIFIED BY '${account.password}'`);
  await administer(`GRANT ALL ON \`${name}\`.* TO ${user}`);
  const port = portOfRun();
  return {
    name,
    url: `mysql://${name}:${account.password}@127.0.0.1:${port}/${name}`,
    drop: async () => {
      await administer(`DROP DATABASE IF EXISTS \`${name}\``);
      await administer(`DROP USER IF EXISTS ${user}`);
    },
  };
}

/** Counts the SELECT statements that the account of a suite's database sends, whatever other suites do. */
export interface SelectCounter {
  /** What some work gives, and how many there were meanwhile. */
  during<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly selects: number }>;
  /** The fewest that the work took in so many runs: jobs of the server may add to single runs, never take away. */
  fewest(runs: number, work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** The database adds a statement to its statistics after it has sent the answer: they are read until they stand still. */
const SETTLE_MS = 10;

export async function countSelects(databaseUrl: string): Promise<SelectCounter> {
  const connection = await createConnection({ host: '127.0.0.1', port: portOfRun(), ...account });
  const statistics = 'SELECT SELECT_COMMANDS AS n FROM information_schema.USER_STATISTICS WHERE USER = ?';
  const read = async (): Promise<number> => {
    const [rows] = await connection.query(statistics, [new URL(databaseUrl).username]);
    return Number((rows as { n: number }[])[0]?.n ?? 0);
  };
  const settled = async (): Promise<number> => {
    let before = -1;
    let now = await read();
    while (now !== before) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      before = now;
      now = await read();
    }
    return now;
  };
  const during: SelectCounter['during'] = async (work) => {
    const before = await settled();
    const result = await work();
    return { result, selects: (await settled()) - before };
  };
  return {
    during,
    fewest: async (runs, work) => {
      const counts: number[] = [];
      for (let run = 0; run < runs; run += 1) counts.push((await during(work)).selects);
      return Math.min(...counts);
    },
    close: () => connection.end(),
  };
}

async function administer(sql: string): Promise<void> {
  const connection = await createConnection({ host: '127.0.0.1', port: portOfRun(), ...account });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

function portOfRun(): number {
  const port = Number(process.env[MARIADB_PORT_VARIABLE]);
  if (!port)
    throw new Error(`${MARIADB_PORT_VARIABLE} is not set: run the tests through "npm test" or jest.config.mjs`);
  return port;
}
