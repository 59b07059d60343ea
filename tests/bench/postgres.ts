import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithData, requireProgram, tiedToParent } from '../src/debian.js';
import { freePort } from '../src/free-port.js';

const PROGRAMS = '/usr/lib/postgresql/15/bin';
const ACCOUNT = 'yeondong';
const PASSWORD = 'yeondong';

/** A PostgreSQL server of the bench's own, with its data in a directory that goes with it. */
export interface Postgres {
  url: string;
  /** Stops it by its pid and removes its data. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a free port of 127.0.0.1, with the settings it is installed with but for one. */
export async function startPostgres(): Promise<Postgres> {
  const program = requireProgram(`${PROGRAMS}/postgres`, 'postgresql-15');
  const owner = ownerOfData();
  const directory = mkdtempSync(join(tmpdir(), 'yd-postgres-'));
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const data = join(directory, 'data');
  initialise(directory, data, owner);
  const port = await freePort();
  const log = join(directory, 'log');
  const output = openSync(log, 'a');
  const [command, args] = tiedToParent(program, serverArguments(data, port));
  const server = spawn(command, args, { ...owner, cwd: directory, stdio: ['ignore', output, output] });
  closeSync(output);
  try {
    await accepting(server, port);
  } catch (cause) {
    server.kill('SIGKILL');
    throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`, { cause });
  }
  const url = `postgres://${ACCOUNT}:${PASSWORD}@127.0.0.1:${port}/postgres`;
  // TERM would wait for everybody who is still connected.
  return { url, stop: () => endWithData(server, 'SIGINT', directory) };
}

type Owner = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root: it runs as the account that its package makes. */
function ownerOfData(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string): number => Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function initialise(directory: string, data: string, owner: Owner): void {
  const password = join(directory, 'password');
  writeFileSync(password, PASSWORD);
  const args = ['-D', data, '-U', ACCOUNT, '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8', '--no-locale'];
  const run = spawnSync(`${PROGRAMS}/initdb`, args, { ...owner, cwd: directory, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`initdb failed:\n${run.stdout}${run.stderr}`);
}

function serverArguments(data: string, port: number): string[] {
  // The default supposes a disk that turns: for Q1 it reads all KPIs of the table again for each initiative.
  const flash = ['-c', 'random_page_cost=1.1'];
  return ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...flash];
}

async function accepting(server: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + 90_000;
  while (spawnSync(`${PROGRAMS}/pg_isready`, ['-h', '127.0.0.1', '-p', String(port)]).status !== 0) {
    if (server.exitCode !== null || performance.now() > deadline) throw new Error('It does not accept connections');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
