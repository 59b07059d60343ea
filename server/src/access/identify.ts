import {
  type Actor,
  type Clock,
  type Database,
  forbidden,
  type Host,
  PlatformError,
  type Role,
  raw,
  type Sql,
  seoulDate,
  sql,
} from '@yeondong/schema';
import { DATA_REVISION } from '../database/data-revisions.js';
import { createContext, type ServerContext } from '../graphql/request-context.js';
import { Trace } from '../graphql/trace.js';
import type { Caller, Credentials, Session } from '../http/parts.js';
import type { Registry } from '../modules/registry.js';
import { inPlaces, placesOf } from './acting-actor.js';
import { tokenIn } from './credentials.js';
import { actorOf, enabledIn, OWN_DEPARTMENT, type PersonFacts, personFacts } from './person-actor.js';
import type { Tokens } from './tokens.js';

const MINUTE = 60_000;
/** Those who look over the whole city may act for any department. */
const EVERYWHERE: readonly Role[] = [
  'admin',
  'planner',
  'bsc',
  'policy',
  'innovation',
  'statistician',
  'executive',
  'analyst',
  'auditor',
];

/** With a temporary password one signs in and changes it, nothing else. */
const BEFORE_CHANGE: ReadonlySet<string> = new Set(['core.session.start', 'core.session.read']);

interface Identity extends PersonFacts {
  readonly sessionKey: number;
  readonly usedAt: number | null;
  readonly endsAt: number | null;
  readonly revokedAt: number | null;
  readonly scopes: string | null;
  /** Of absent heads, as {@link placesOf} selects them. */
  readonly inPlaceOf: string | null;
  readonly businessDate: string | null;
  readonly mustChange: number | null;
  /** MariaDB gives a sum as a decimal's text. */
  readonly dataRevision: number | string;
}

export interface IdentifyParts {
  readonly reader: Database;
  readonly host: Host;
  readonly registry: Registry;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Overrides the business date of the database. */
  readonly today: string | null;
  /** Notes that a session, or a token of a service, was used just now. */
  touch(service: boolean, key: number, at: Date): Promise<void>;
}

/** Who asks, from one statement: session or token, person, roles, departments, modules and business date. */
export function createSession(parts: IdentifyParts): Session {
  return {
    async identify(credentials: Credentials): Promise<Caller> {
      const token = tokenIn(credentials);
      const setCookies: string[] = [];
      const ctx =
        token === null
          ? await visitor(parts, credentials, setCookies)
          : await member(parts, credentials, token, setCookies);
      return { ctx, setCookies };
    },
  };
}

const dateOf = (parts: IdentifyParts, stored: string | null): string =>
  parts.today ?? (stored === null ? seoulDate(parts.clock.now()) : (JSON.parse(stored) as string));

const STATE_OF_DATA = sql`(select value from core_setting where name = 'businessDate') as ${raw('"businessDate"')},
    ${DATA_REVISION} as ${raw('"dataRevision"')}`;

/** What the city publishes goes by the modules of the city itself. */
const MODULES_OF_CITY = sql`select own_modules from core_department where parent_id is null order by id limit 1`;

async function visitor(
  parts: IdentifyParts,
  { address, locale, requestId }: Credentials,
  setCookies: string[],
): Promise<ServerContext> {
  const [row] = await parts.reader.rows<Pick<Identity, 'businessDate' | 'dataRevision' | 'modules'>>(
    sql`select (${MODULES_OF_CITY}) as modules, ${STATE_OF_DATA}`,
  );
  const roles = new Set<Role>(['public']);
  const modules = enabledIn(parts.registry, row?.modules ?? null);
  const permissions = parts.registry.permissionsOf(roles, modules);
  const actor: Actor = {
    kind: 'public',
    personKey: null,
    roles,
    permissions,
    homeDepartmentKey: null,
    departmentKeys: new Set(),
    acting: null,
  };
  const today = dateOf(parts, row?.businessDate ?? null);
  const trace = new Trace();
  const scope = ['public', [...modules], locale, today].join('|');
  const circumstances = { scope, dataRevision: Number(row?.dataRevision), trace };
  return createContext({
    requestId,
    actor,
    departmentKey: null,
    modules,
    locale,
    clock: trace.clock(parts.clock),
    today,
    db: trace.database(parts.reader),
    host: parts.host,
    request: { address, sessionKey: null, setCookies, scopes: null, circumstances },
  });
}

/** The business date inside a statement, as `dateOf` has it outside. */
const dateIn = (parts: IdentifyParts): Sql =>
  parts.today !== null
    ? sql`${parts.today}`
    : sql`coalesce((select substr(value, 2, 10) from core_setting where name = 'businessDate'), ${seoulDate(parts.clock.now())})`;

function identityOf(parts: IdentifyParts, hash: string, service: boolean, department: string | undefined): Sql {
  const acting =
    department === undefined ? OWN_DEPARTMENT : sql`(select id from core_department where code = ${department})`;
  const source = service
    ? raw(
        's.id as "sessionKey", s.used_at as "usedAt", s.expires_at as "endsAt", s.revoked_at as "revokedAt", s.scopes',
      )
    : raw('s.id as "sessionKey", s.used_at as "usedAt", s.ends_at as "endsAt", null as "revokedAt", null as scopes');
  return sql`select ${source}, ${personFacts(acting)},
    (select k.must_change from core_credential k where k.person_id = p.id) as ${raw('"mustChange"')},
    (${service ? raw('null') : placesOf(dateIn(parts))}) as ${raw('"inPlaceOf"')},
    ${STATE_OF_DATA}
    from ${raw(service ? 'core_api_token' : 'core_session')} s join core_person p on p.id = s.person_id where s.token_hash = ${hash}`;
}

async function member(
  parts: IdentifyParts,
  credentials: Credentials,
  token: string,
  setCookies: string[],
): Promise<ServerContext> {
  const service = token.startsWith('ydt_');
  const [found] = await parts.reader.rows<Identity>(
    identityOf(parts, parts.tokens.hashOf(token), service, credentials.department),
  );
  const now = parts.clock.now();
  if (!found || !isAlive(found, service, now, parts.host.session.idleMinutes))
    throw new PlatformError('UNAUTHENTICATED', { what: 'token' });
  if (now.getTime() - (found.usedAt ?? 0) > MINUTE) {
    await parts.touch(service, found.sessionKey, now);
  }
  const modules = enabledIn(parts.registry, found.modules);
  const scopes = found.scopes === null ? null : new Set(JSON.parse(found.scopes) as string[]);
  const permissionsOf = (roles: ReadonlySet<Role>): ReadonlySet<string> =>
    !service && Number(found.mustChange) === 1 ? BEFORE_CHANGE : parts.registry.permissionsOf(roles, modules, service);
  const own = actorOf(found, service ? 'service' : 'staff', permissionsOf);
  const actor = inPlaces(own, found.inPlaceOf, permissionsOf);
  if (!mayActFor(actor, found, credentials.department)) throw forbidden();
  const { locale, requestId, address } = credentials;
  const today = dateOf(parts, found.businessDate);
  const trace = new Trace();
  const scope = [scopeOf(found, service), locale, today].join('|');
  const circumstances = { scope, dataRevision: Number(found.dataRevision), trace };
  return createContext({
    requestId,
    actor,
    departmentKey: found.acting,
    modules,
    locale,
    clock: trace.clock(parts.clock),
    today,
    db: trace.database(parts.reader),
    host: parts.host,
    request: { address, sessionKey: service ? null : found.sessionKey, setCookies, scopes, circumstances },
  });
}

/**
 * Everything of who asks that may decide an answer. The person is part of it: rows of one's own are seen by oneself alone,
 * and a scope that left the person out would have to prove that there are none.
 */
const scopeOf = (found: Identity, service: boolean): string =>
  [
    service ? 'service' : 'staff',
    found.person,
    found.roles,
    found.home,
    found.subtree,
    found.acting,
    found.inPlaceOf,
    found.modules,
    found.mustChange,
    found.scopes,
  ].join('|');

function isAlive(found: Identity, service: boolean, now: Date, idleMinutes: number): boolean {
  if (!Number(found.active) || found.revokedAt !== null) return false;
  if (found.endsAt !== null && Number(found.endsAt) <= now.getTime()) return false;
  return service || now.getTime() - Number(found.usedAt) <= idleMinutes * MINUTE;
}

function mayActFor(actor: Actor, found: Identity, department: string | undefined): boolean {
  if (department === undefined) return true;
  if (found.acting === null) return false;
  return EVERYWHERE.some((role) => actor.roles.has(role)) || actor.departmentKeys.has(found.acting);
}
