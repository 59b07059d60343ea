import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Sqlite from 'better-sqlite3';
import { requireProgram } from './debian.js';

/** Where jest's global setup tells the suites the directory that lasts as long as the run. */
export const RUN_DIRECTORY_VARIABLE = 'YEONDONG_TEST_RUN';

/**
 * What a server has on its disk after its first start. The first platform of a run with some settings migrates and loads
 * in earnest and leaves a copy; the others with the same settings begin with it, which spares them most of their start.
 */
export class FirstData {
  private readonly directory: string;

  private constructor(
    runDirectory: string,
    private readonly place: { readonly databaseUrl: string; readonly dataDir: string },
    settings: unknown,
  ) {
    const key = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
    this.directory = join(runDirectory, key);
  }

  /** Null outside a run, where nobody would take the copies away. */
  static of(place: FirstData['place'], settings: unknown): FirstData | null {
    const run = process.env[RUN_DIRECTORY_VARIABLE];
    return run === undefined ? null : new FirstData(run, place, settings);
  }

  /** Puts the copy in its place; false where there is none yet. */
  async restore(): Promise<boolean> {
    if (!existsSync(this.directory)) return false;
    copyFileSync(join(this.directory, 'secret'), join(this.place.dataDir, 'secret'));
    const { databaseUrl, dataDir } = this.place;
    if (databaseUrl.startsWith('sqlite:')) copyFileSync(this.copy, join(dataDir, 'yeondong.db'));
    else await loadDump(databaseUrl, this.copy);
    return true;
  }

  /** Copies the data of a server that has just become ready. */
  async keep(): Promise<void> {
    if (existsSync(this.directory)) return;
    const { databaseUrl, dataDir } = this.place;
    const unfinished = `${this.directory}-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    copyFileSync(join(dataDir, 'secret'), join(unfinished, 'secret'));
    if (databaseUrl.startsWith('sqlite:')) copySqlite(databaseUrl, join(unfinished, 'data'));
    else await dump(databaseUrl, join(unfinished, 'data'));
    try {
      renameSync(unfinished, this.directory);
    } catch {
      // Another worker was faster.
      rmSync(unfinished, { recursive: true });
    }
  }

  private get copy(): string {
    return join(this.directory, 'data');
  }
}

function copySqlite(databaseUrl: string, file: string): void {
  const database = new Sqlite(databaseUrl.slice('sqlite:'.length), { readonly: true });
  database.prepare('VACUUM INTO ?').run(file);
  database.close();
}

const connectionOf = (databaseUrl: string): string[] => {
  const { hostname, port, username, password } = new URL(databaseUrl);
  return ['--no-defaults', `--host=${hostname}`, `--port=${port}`, `--user=${username}`, `--password=${password}`];
};
const nameOf = (databaseUrl: string): string => new URL(databaseUrl).pathname.slice(1);

async function dump(databaseUrl: string, file: string): Promise<void> {
  const program = requireProgram('/usr/bin/mariadb-dump', 'mariadb-client');
  const options = [...connectionOf(databaseUrl), '--single-transaction', '--no-tablespaces', nameOf(databaseUrl)];
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await pipeline(child.stdout, createWriteStream(file));
  const [code] = await ended;
  if (code !== 0) throw new Error(`mariadb-dump ended with ${code}`);
}

async function loadDump(databaseUrl: string, file: string): Promise<void> {
  const program = requireProgram('/usr/bin/mariadb', 'mariadb-client');
  const child = spawn(program, [...connectionOf(databaseUrl), nameOf(databaseUrl)], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  await pipeline(createReadStream(file), child.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`mariadb ended with ${code}`);
}
