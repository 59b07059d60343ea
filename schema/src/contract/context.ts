import type { MessageParams } from '../kernel/errors.js';
import type { Dialect, Sql } from '../kernel/sql.js';
import type { OutcomeState } from '../rules/outcome.js';
import type { Bilingual } from './bilingual.js';
import type { Class } from './class.js';
import type { EventType } from './event.js';
import type { Role } from './permission.js';

export type Lang = 'ko' | 'en';

/** The only source of "now". Security and audit go by it; plans and due dates go by `RequestContext.today`. */
export interface Clock {
  now(): Date;
}

/** Reading. Inside a transaction it sees what the transaction wrote. */
export interface Database {
  readonly dialect: Dialect;
  rows<Row extends object>(statement: Sql): Promise<Row[]>;
  /** As `rows`, for work that may take long: on SQLite it leaves the event loop free. */
  longRows<Row extends object>(statement: Sql): Promise<Row[]>;
}

/** Writing: handed out by {@link transact} alone. */
export interface WriteDatabase extends Database {
  execute(statement: Sql): Promise<{ readonly affected: number; readonly insertedKey: number }>;
}

/** Who asks: a member of staff, the token of a report tool, or nobody known. */
export interface Actor {
  readonly kind: 'staff' | 'service' | 'public';
  readonly personKey: number | null;
  readonly roles: ReadonlySet<Role>;
  readonly permissions: ReadonlySet<string>;
  readonly homeDepartmentKey: number | null;
  /**
   * Departments whose rows the actor may write: the own one, for a head its whole subtree. Who has the role of head, also
   * in the place of an absent one, is head of all of them.
   */
  readonly departmentKeys: ReadonlySet<number>;
  /** What the actor is by acting for absent heads on the business date (대결); `roles` and the rest hold it already. */
  readonly acting: Acting | null;
}

/** The place of absent heads, apart from what the actor is without it. */
export interface Acting {
  /** The absent head of each department that the actor heads in somebody's place. */
  readonly heads: ReadonlyMap<number, number>;
  /** The actor's own standing. */
  readonly own: Pick<Actor, 'roles' | 'permissions' | 'departmentKeys'>;
}

/** A recipe for something that lives as long as one request. The function itself is the key. */
export type Recipe<T> = (ctx: RequestContext) => T;

/** Everything a resolver may touch. It is handed down; nothing is global. */
export interface RequestContext {
  readonly requestId: string;
  readonly actor: Actor;
  /** The acting department: it decides which modules exist. Null for the public. */
  readonly departmentKey: number | null;
  readonly modules: ReadonlySet<string>;
  readonly locale: Lang;
  readonly clock: Clock;
  /** The business date, YYYY-MM-DD. */
  readonly today: string;
  readonly db: Database;
  /** Makes the thing at first use, then hands out the same one until the request or transaction ends. */
  get<T>(recipe: Recipe<T>): T;
  /** What the server offers beside the database; see the fields. */
  readonly host: Host;
}

/** What resolvers of the core ask of the server. */
export interface Host {
  transaction<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T>;
  readonly modules: readonly HostedModule[];
  /** The entity of a record type that exists for the request; null where its module is off or unknown. */
  recordType(ctx: RequestContext, type: string): Class | null;
  /** Ids, of those given, of records that change from now on and that the actor may read. */
  changes(ctx: RequestContext, ids: readonly string[]): AsyncIterable<string>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
  /** A new random token and the hash that is stored in its place. */
  mintToken(prefix: string): { readonly token: string; readonly hash: string };
  /** What is stored in place of such a token. */
  hashToken(token: string): string;
  readonly session: { readonly idleMinutes: number; readonly maxHours: number };
  /** The session that carried this request, if one did. */
  sessionOf(ctx: RequestContext): number | null;
  /** The text of an error code in the request's language, for answers that list what is wrong without failing. */
  textOf(ctx: RequestContext, code: string, params: MessageParams): string;
  /** The content of an upload by its name in the data directory. */
  storedContent(storedAs: string): Promise<Buffer>;
  /** Where the request came from. */
  addressOf(ctx: RequestContext): string;
  /** Leaves or clears the session cookie of a browser that asked. */
  setSessionToken(ctx: RequestContext, token: string | null): void;
}

/** Something open that rests with one person and must not stay behind when that person moves. */
export interface HeldItem {
  readonly person: number;
  readonly recordType: string;
  readonly recordKey: number;
  readonly titleKo: string;
  readonly titleEn: string;
  /** The page that it opens. */
  readonly path: string | null;
}

/** One kind of what people hold, as SQL over the module's tables: drafts, assignments, turns. */
export interface HoldingSource {
  /** `<module>.<noun>`, for ever. */
  readonly id: string;
  readonly title: Bilingual;
  /** What these people hold, read past the visibility of rows: who hands over is not who holds. */
  list(ctx: RequestContext, people: readonly number[]): Promise<readonly HeldItem[]>;
  /** Gives all of it to another; how many records. May refuse by a rule: then nothing at all is handed over. */
  move(tx: TransactionContext, from: number, to: number): Promise<number>;
}

/** One kind of what hangs on records of the core, so that nobody ends one unawares; none of it is taken away with it. */
export interface DependentSource {
  /** `<module>.<noun>`, for ever. */
  readonly id: string;
  /** The type of record that it hangs on. */
  readonly of: string;
  readonly title: Bilingual;
  /** How many hang on each of these records. */
  count(ctx: RequestContext, keys: readonly number[]): Promise<ReadonlyMap<number, number>>;
}

/** One thing that a module made of a record of another module, told in words that need no knowledge of it. */
export interface Outcome {
  readonly state: OutcomeState;
  readonly titleKo: string;
  readonly titleEn: string;
  /** The day of the state; null where it is not known. */
  readonly on: string | null;
  /** The page that it opens. */
  readonly path: string | null;
  /** The record that says so. */
  readonly recordType: string;
  readonly recordKey: number;
}

/** One kind of what becomes of records in a module that did not make them: what an evaluation found goes into a plan. */
export interface OutcomeSource {
  /** `<module>.<noun>`, for ever. */
  readonly id: string;
  /** What became of each of these records, oldest first; records without any are left out. */
  list(ctx: RequestContext, type: string, keys: readonly number[]): Promise<ReadonlyMap<number, readonly Outcome[]>>;
}

/** A loaded module as the core's resolvers see it. */
export interface HostedModule {
  readonly id: string;
  readonly title: { readonly ko: string; readonly en: string };
  readonly requires: readonly string[];
  readonly holdings: readonly HoldingSource[];
  readonly dependents: readonly DependentSource[];
  readonly outcomes: readonly OutcomeSource[];
}

/** One audit entry per transaction; several changes of it are listed together. */
export interface AuditRecord {
  /** `<module>.<noun>.<act>`, as the permission is written. */
  readonly act: string;
  readonly type: string;
  readonly key: number;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** Who, where the request does not know it yet: at sign-in. */
  readonly actorKey?: number;
  /** The absent person in whose place it was done; left out, the host finds it where the actor acts for a head. */
  readonly onBehalfOf?: number | null;
  /** Neither who nor where from nor by which request: of those who answer a survey. */
  readonly anonymous?: true;
}

/** The context inside a transaction: the only place where rows change and events are told. */
export interface TransactionContext extends RequestContext {
  readonly db: WriteDatabase;
  emit<P>(event: EventType<P>, payload: P): void;
  audit(record: AuditRecord): void;
}

/**
 * Runs `work` in one transaction: load, decide, save, tell. Its audit entry and events are stored in the same transaction.
 * Work that writes and audits nothing is refused, so that no write escapes the log.
 */
export const transact = <T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T> =>
  ctx.host.transaction(ctx, work);

/** The plan year that collections default to. */
export const planYear = (ctx: RequestContext): number => Number(ctx.today.slice(0, 4));
