import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, Caller, type GqlOptions } from './caller.js';
import type { DatabaseKind } from './databases.js';
import { FirstData } from './first-data.js';
import { createDatabase, type SuiteDatabase } from './mariadb.js';
import { type ServerProcess, startServer } from './server-process.js';

/** Password of every seeded account of a test platform. */
export const TEST_PASSWORD = 'Yeondong-test-2006!';

export interface PlatformOptions {
  database: DatabaseKind;
  /** More environment for the server; wins over everything set here. */
  env?: Record<string, string>;
  /** YEONDONG_MODULES: npm names of the module packages to load. Default: those of package.json. */
  modules?: string[];
  /** YEONDONG_SEED. Default: the server's own, bucheon-2006. */
  seed?: string;
  /** An existing data directory, which stop() then leaves alone. */
  dataDir?: string;
}

/** The server reads each answer anew, where a test is about the reading. */
export const NOTHING_KEPT = { YEONDONG_KEPT_MB: '0' };

export interface StopOptions {
  /** Keep data directory and database, for restart(). */
  keep?: boolean;
}

/** Starts the real server on a database and data directory of its own, seeded, and waits until it is ready. */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const platform = await Platform.prepare(options);
  try {
    await platform.startFirst();
  } catch (error) {
    await platform.discard();
    throw error;
  }
  return platform;
}

/** A running Yeondong as its users reach it: over HTTP alone. */
export class Platform {
  private server: ServerProcess | undefined;
  private callerOfRun: Caller | undefined;

  private constructor(
    private options: PlatformOptions,
    readonly dataDir: string,
    private readonly mariadb: SuiteDatabase | undefined,
  ) {}

  /** Makes data directory and database without starting anything. */
  static async prepare(options: PlatformOptions): Promise<Platform> {
    const mariadb = options.database === 'mariadb' ? await createDatabase('platform') : undefined;
    return new Platform(options, options.dataDir ?? mkdtempSync(join(tmpdir(), 'yd-')), mariadb);
  }

  get url(): string {
    return this.running.url;
  }

  get pid(): number {
    return this.running.pid;
  }

  /** As in DATABASE_URL. */
  get databaseUrl(): string {
    return this.mariadb?.url ?? `sqlite:${join(this.dataDir, 'yeondong.db')}`;
  }

  /** What the server of this run wrote so far. */
  get log(): string {
    return this.running.log();
  }

  /** The server's environment, also for `yeondong` commands on the same data. */
  get environment(): Record<string, string> {
    const { modules, seed, env } = this.options;
    return {
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
      YEONDONG_DATA_DIR: this.dataDir,
      YEONDONG_PASSWORD: TEST_PASSWORD,
      YEONDONG_RATE: '1000000',
      DATABASE_URL: this.databaseUrl,
      ...(modules ? { YEONDONG_MODULES: modules.join(',') } : {}),
      ...(seed === undefined ? {} : { YEONDONG_SEED: seed }),
      ...env,
    };
  }

  /** Starts on data of its own, which are those of an equal platform where the run had one already. */
  async startFirst(): Promise<void> {
    const { DATABASE_URL: databaseUrl, YEONDONG_DATA_DIR: dataDir, ...settings } = this.environment;
    const own = this.options.dataDir === undefined && databaseUrl === this.databaseUrl && dataDir === this.dataDir;
    const kind = this.options.database;
    const first = own ? FirstData.of({ databaseUrl, dataDir }, { kind, ...settings }) : null;
    const restored = await first?.restore();
    await this.start();
    if (!restored) await first?.keep();
  }

  async start(): Promise<void> {
    this.server = await startServer(this.environment);
    this.callerOfRun = new Caller(this.server.url, TEST_PASSWORD);
  }

  /** SIGTERM; throws unless the server exits with 0 within 10 seconds. Then removes its data, unless told to keep it. */
  async stop({ keep = false }: StopOptions = {}): Promise<void> {
    const server = this.server;
    this.server = undefined;
    try {
      if (server) await endGracefully(server);
    } finally {
      if (!keep) await this.discard();
    }
  }

  /** kill -9, as a power cut would; the data stay for restart(). */
  async kill(): Promise<void> {
    const server = this.running;
    this.server = undefined;
    server.signal('SIGKILL');
    await server.ended;
  }

  /** Starts again on the same data, with other options if given; stops before, if it still runs. */
  async restart(change: Partial<PlatformOptions> = {}): Promise<void> {
    await this.stop({ keep: true });
    this.options = { ...this.options, ...change };
    await this.start();
  }

  /** Another server on the same database, with a data directory of its own. Sessions of one are known to the other. */
  async replica(): Promise<Platform> {
    const { database } = this.options;
    const YEONDONG_SECRET = readFileSync(join(this.dataDir, 'secret'), 'utf8').trim();
    return createPlatform({ database, env: { YEONDONG_SECRET, DATABASE_URL: this.databaseUrl } });
  }

  /** Removes what prepare() made. */
  async discard(): Promise<void> {
    await this.mariadb?.drop();
    if (this.options.dataDir === undefined) rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** One GraphQL operation; errors are part of the answer. `as` signs the account in once and reuses its session. */
  gql<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: GqlOptions,
  ): Promise<Answer<T>> {
    return this.caller.gql<T>(query, variables, options);
  }

  /** One GraphQL operation that must succeed: its data, or an exception with all its errors. */
  data<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: GqlOptions,
  ): Promise<T> {
    return this.caller.data<T>(query, variables, options);
  }

  /** A fresh session token. */
  signIn(login: string, password?: string): Promise<string> {
    return this.caller.signIn(login, password);
  }

  /** Plain HTTP to a path of the server, as an account if given. */
  fetch(path: string, init?: RequestInit & { as?: string }): Promise<Response> {
    return this.caller.fetch(path, init);
  }

  /** A file that an account has uploaded, to be given to a record: its id. */
  upload(name: string, content: string, as: string): Promise<string> {
    return this.caller.upload(name, content, as);
  }

  private get running(): ServerProcess {
    if (!this.server) throw new Error('The platform is not running');
    return this.server;
  }

  private get caller(): Caller {
    if (!this.server || !this.callerOfRun) throw new Error('The platform is not running');
    return this.callerOfRun;
  }
}

async function endGracefully(server: ServerProcess): Promise<void> {
  server.signal('SIGTERM');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), 10_000);
  });
  const code = await Promise.race([server.ended, late]);
  clearTimeout(timer);
  if (code === 0) return;
  if (code === 'late') {
    server.signal('SIGKILL');
    await server.ended;
  }
  const what = code === 'late' ? 'did not end within 10 s' : `ended with ${code}`;
  throw new Error(`After SIGTERM the server ${what}:\n${server.log().slice(-4000)}`);
}
