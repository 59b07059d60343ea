import { type Clock, type Host, type RequestContext, seoulDate, settingsOf, sql } from '@yeondong/schema';
import type { GraphQLSchema } from 'graphql';
import { type FirstAccount, giveFirstPasswords } from './access/first-passwords.js';
import { sessionLives } from './access/session-lives.js';
import { systemActor } from './access/system-actor.js';
import { createTokens, type Tokens } from './access/tokens.js';
import type { Config } from './config.js';
import { registerTables } from './database/data-revisions.js';
import { migrate } from './database/migrate.js';
import { openStorage } from './database/open-storage.js';
import { isEmpty, seedReference, seedSample } from './database/seed.js';
import type { Storage } from './database/storage.js';
import { buildFullSchema } from './graphql/full-schema.js';
import { createHost } from './graphql/host.js';
import { stampOwners } from './graphql/ownership.js';
import { createContext } from './graphql/request-context.js';
import { createTransactions } from './graphql/transactions.js';
import { Changes } from './jobs/changes.js';
import { ForeignChanges } from './jobs/foreign-changes.js';
import { OutboxDispatcher } from './jobs/outbox-dispatcher.js';
import type { Log } from './log.js';
import { loadRegistry, type Registry } from './modules/registry.js';

/** Unless the settings `sessionIdleMinutes` and `sessionMaxHours` say otherwise. */
const SESSION = { idleMinutes: 30, maxHours: 12 };
type SessionLimits = typeof SESSION;

/** Who acts, for which department with its modules, in which language. */
export type Acting = Pick<RequestContext, 'actor' | 'departmentKey' | 'modules' | 'locale'>;

/** An installation without its HTTP side: what the server and the operator's commands work on. */
export interface Platform {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly registry: Registry;
  /** All modules in one schema, made when it is first asked for: most commands of the operator do without. */
  readonly schema: () => Promise<GraphQLSchema>;
  readonly host: Host;
  readonly tokens: Tokens;
  /** How long sessions last; read from the settings when the installation is prepared. */
  readonly session: SessionLimits;
  readonly dispatcher: OutboxDispatcher;
  readonly foreignChanges: ForeignChanges;
  /**
   * A context of the installation itself, with every right, unless another acts. `today` is the real date unless given.
   */
  systemContext(today?: string, by?: Partial<Acting>): RequestContext;
  close(): Promise<void>;
}

const clock: Clock = { now: () => new Date() };

export async function openPlatform(config: Config, log: Log): Promise<Platform> {
  const registry = await loadRegistry(config.modules);
  const schema = madeOnce(() => fullSchema(registry));
  const storage = await openStorage(config);
  const tokens = createTokens(config.secret);
  const changes = new Changes();
  const dispatcher = new OutboxDispatcher({
    modules: registry.modules,
    changes,
    log,
    context: () => systemContext(),
    write: (work) => storage.write(work),
  });
  const transaction = createTransactions({ storage, events: registry.events, committed: () => dispatcher.wake() });
  const foreignChanges = new ForeignChanges(changes, storage.reader);
  const session = { ...SESSION };
  const host = createHost({
    registry,
    tokens,
    transaction,
    changes: (ctx, ids) => changes.of(ctx, ids, () => sessionLives(ctx)),
    session,
    config,
  });
  const actor = systemActor(registry);
  const systemContext = (today?: string, by: Partial<Acting> = {}): RequestContext =>
    createContext({
      requestId: 'system',
      actor,
      departmentKey: null,
      modules: new Set(registry.ids),
      locale: 'ko',
      clock,
      today: today ?? config.today ?? seoulDate(clock.now()),
      db: storage.reader,
      host,
      request: { address: 'local', sessionKey: null, setCookies: [], scopes: null, circumstances: null },
      ...by,
    });
  const close = async (): Promise<void> => {
    await dispatcher.settled();
    await storage.close();
  };
  const open = { config, log, clock, storage, registry, schema, host, tokens, session };
  return { ...open, dispatcher, foreignChanges, systemContext, close };
}

function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function fullSchema(registry: Registry): Promise<GraphQLSchema> {
  return buildFullSchema(registry.modules, registry.cubes).then((schema) => {
    stampOwners(schema, registry.owners);
    return schema;
  });
}

/** What the first start of an installation has made. */
export interface Prepared {
  readonly accounts: readonly FirstAccount[];
}

/** Tables, reference data and, in an empty database, the configured data set; under one lock, so that replicas do it once. */
export function prepare(platform: Platform): Promise<Prepared> {
  const { storage, registry, config } = platform;
  return storage.locked(async () => {
    const applied = await migrate(storage, registry.modules);
    await registerTables(
      storage,
      applied.some(({ names }) => names.length > 0),
    );
    const ctx = platform.systemContext();
    await seedReference(ctx, registry.modules);
    if (config.seed !== null && (await isEmpty(ctx))) await seedSample(ctx, registry.modules, config.seed);
    Object.assign(platform.session, await sessionLimits(ctx));
    return { accounts: await giveFirstPasswords(platform.systemContext(), config.password) };
  });
}

async function sessionLimits(ctx: RequestContext): Promise<SessionLimits> {
  const stored = await settingsOf(ctx);
  const limit = (name: string, otherwise: number): number => {
    const value = stored.get(name);
    return typeof value === 'number' && value > 0 ? value : otherwise;
  };
  return {
    idleMinutes: limit('sessionIdleMinutes', SESSION.idleMinutes),
    maxHours: limit('sessionMaxHours', SESSION.maxHours),
  };
}

/** The business date that plans go by: configured, stored, or the real one. */
export async function businessDate({ config, storage, clock }: Platform): Promise<string> {
  if (config.today !== null) return config.today;
  const [row] = await storage.reader.rows<{ value: string }>(
    sql`select value from core_setting where name = 'businessDate'`,
  );
  return row ? (JSON.parse(row.value) as string) : seoulDate(clock.now());
}
