import {
  ABSENT_HEADS,
  type Acting,
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
  takesPlace,
} from '@yeondong/schema';
import { DATA_REVISION } from '../database/data-revisions.js';
import { createContext, type ServerContext } from '../graphql/request-context.js';
import { Trace } from '../graphql/trace.js';
import type { Caller, Credentials, Session } from '../http/parts.js';
import type { Registry } from '../modules/registry.js';
import { tokenIn } from './credentials.js';
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

interface Identity {
  readonly sessionKey: number;
  readonly usedAt: number | null;
  readonly endsAt: number | null;
  readonly revokedAt: number | null;
  readonly scopes: string | null;
  readonly person: number;
  readonly active: number;
  readonly home: number | null;
  readonly roles: string | null;
  readonly subtree: string | null;
  readonly acting: number | null;
  /** `<absent head>:<department>` of each department that the person heads in somebody's place. */
  readonly inPlaceOf: string | null;
  readonly modules: string | null;
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

const enabledIn = (registry: Registry, stored: string | null): Set<string> => {
  const enabled = stored === null ? registry.ids : (JSON.parse(stored) as string[]);
  return new Set(registry.ids.filter((id) => enabled.includes(id)));
};

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

/** 대결: the departments of absent heads whose place person `p` has today, a nearer head behind a higher one. */
const inPlaceOf = (
  today: Sql,
): Sql => sql`select group_concat(concat(h.id, ':', c.descendant_id) order by c.depth desc, h.id)
    from ${ABSENT_HEADS} join core_department_closure c on c.ancestor_id = h.department_id where ${takesPlace('p', today)}`;

function identityOf(parts: IdentifyParts, hash: string, service: boolean, department: string | undefined): Sql {
  const acting =
    department === undefined ? sql`p.department_id` : sql`(select id from core_department where code = ${department})`;
  const source = service
    ? raw(
        's.id as "sessionKey", s.used_at as "usedAt", s.expires_at as "endsAt", s.revoked_at as "revokedAt", s.scopes',
      )
    : raw('s.id as "sessionKey", s.used_at as "usedAt", s.ends_at as "endsAt", null as "revokedAt", null as scopes');
  return sql`select ${source}, p.id as person, p.active, p.department_id as home, ${acting} as acting,
    (select group_concat(r.role) from core_role_grant r where r.person_id = p.id) as roles,
    (select k.must_change from core_credential k where k.person_id = p.id) as ${raw('"mustChange"')},
    (select group_concat(c.descendant_id) from core_department_closure c where c.ancestor_id = p.department_id) as subtree,
    (${service ? raw('null') : inPlaceOf(dateIn(parts))}) as ${raw('"inPlaceOf"')},
    (select d.own_modules from core_department_closure c join core_department d on d.id = c.ancestor_id
      where c.descendant_id = ${acting} and d.own_modules is not null order by c.depth limit 1) as modules,
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
  const actor = actorOf(parts.registry, found, service, modules);
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

const keysIn = (list: string | null): number[] => (list ? list.split(',').map(Number) : []);

function actorOf(registry: Registry, found: Identity, service: boolean, modules: ReadonlySet<string>): Actor {
  const roles = new Set((found.roles?.split(',') ?? []) as Role[]);
  const home = found.home === null ? [] : [found.home];
  const departmentKeys = new Set(roles.has('head') ? keysIn(found.subtree) : home);
  const mustChange = !service && Number(found.mustChange) === 1;
  const permissionsOf = (granted: ReadonlySet<Role>): ReadonlySet<string> =>
    mustChange ? BEFORE_CHANGE : registry.permissionsOf(granted, modules, service);
  const own = { roles, permissions: permissionsOf(roles), departmentKeys };
  const who = { kind: service ? 'service' : 'staff', personKey: found.person, homeDepartmentKey: found.home } as const;
  const heads = headsIn(found.inPlaceOf);
  if (heads.size === 0) return { ...who, ...own, acting: null };
  const widened = new Set<Role>([...roles, 'head']);
  return {
    ...who,
    roles: widened,
    permissions: permissionsOf(widened),
    departmentKeys: new Set([...departmentKeys, ...heads.keys()]),
    acting: { heads, own },
  };
}

/** Of several absent heads above a department, the last named is the nearest, whose place it is. */
const headsIn = (list: string | null): Acting['heads'] => {
  const pairs = list?.split(',').map((pair) => pair.split(':').map(Number) as [head: number, department: number]) ?? [];
  return new Map(pairs.map(([head, department]) => [department, head]));
};

function mayActFor(actor: Actor, found: Identity, department: string | undefined): boolean {
  if (department === undefined) return true;
  if (found.acting === null) return false;
  return EVERYWHERE.some((role) => actor.roles.has(role)) || actor.departmentKeys.has(found.acting);
}
