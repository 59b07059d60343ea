import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { DatabaseTarget } from '../config.js';

type MariaDb = Extract<DatabaseTarget, { kind: 'mariadb' }>;

/** The password goes through the environment: arguments are seen by every account of the machine. */
function run(program: string, args: readonly string[], { host, port, user, password, database }: MariaDb) {
  const connection = ['--host', host, '--port', String(port), '--user', user, '--default-character-set=utf8mb4'];
  const child = spawn(program, [...connection, ...args, database], { env: { ...process.env, MYSQL_PWD: password } });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT' ? new Error(`${program} is not installed; Debian has it in mariadb-client`) : error,
      ),
    );
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${complaint.trim()}`)),
    );
  });
  return { child, ended };
}

/** A consistent dump of a database that may be in use. */
export async function dumpMariaDb(target: MariaDb, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} exists already`);
  const { child, ended } = run(
    'mariadb-dump',
    ['--single-transaction', '--quick', '--skip-lock-tables', '--hex-blob'],
    target,
  );
  try {
    await Promise.all([pipeline(child.stdout, createWriteStream(to, { mode: 0o600, flush: true })), ended]);
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
}

/** Loads a dump; it replaces the tables that it holds. */
export async function loadMariaDb(backup: string, target: MariaDb): Promise<void> {
  const { child, ended } = run('mariadb', ['--batch'], target);
  child.stdout.resume();
  // Where the program ends early its own complaint says more than the broken pipe.
  const sent = pipeline(createReadStream(backup), child.stdin).catch(() => undefined);
  await Promise.all([sent, ended]);
}
