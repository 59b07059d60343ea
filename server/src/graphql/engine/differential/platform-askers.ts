import { type Actor, globalId, type Lang, type Role, raw, sql, tableOf } from '@yeondong/schema';
import type { Platform } from '../../../platform.js';
import { createContext, type ServerContext } from '../../request-context.js';
import { variantOf } from '../../variant.js';
import type { Asker } from './campaign.js';
import type { Samples } from './random-values.js';

const ROLES: readonly (readonly Role[])[] = [
  ['planner', 'staff'],
  ['staff'],
  ['head', 'staff'],
  ['bsc', 'staff'],
  ['statistician', 'staff'],
  ['auditor'],
  ['analyst', 'staff'],
  ['admin', 'staff'],
  ['public'],
];
const RECORDS_OF_TYPE = 3;
const TODAY = '2006-06-15';

interface Member {
  readonly person: number;
  readonly department: number;
}

/** Every kind of rights, each over another set of modules: all, none, all but one, one alone. */
export async function platformAskers(platform: Platform): Promise<Asker[]> {
  const { ids } = platform.registry;
  const sets = [ids, [], ...ids.map((id) => ids.filter((other) => other !== id)), ...ids.map((id) => [id])];
  const full = await platform.schema();
  const members = await platform.storage.reader.rows<Member>(
    sql`select id as person, department_id as department from core_person where department_id is not null order by id limit 20`,
  );
  return sets.map((modules, index) => {
    const roles = new Set<Role>(ROLES[index % ROLES.length]);
    const visitor = roles.has('public');
    const on = new Set(visitor ? [] : modules);
    const actor = actorOf(platform, roles, on, visitor ? undefined : members[index % members.length]);
    const base = platform.systemContext(TODAY) as ServerContext;
    const locale: Lang = index % 3 === 2 ? 'en' : 'ko';
    return {
      name: `${[...roles].join('+')} with ${[...on].join(', ') || 'no module'}`,
      schema: variantOf(full, { modules: on, publicPermissions: visitor ? actor.permissions : null }),
      context: () => createContext({ ...base, actor, departmentKey: actor.homeDepartmentKey, modules: on, locale }),
    };
  });
}

function actorOf(
  { registry }: Platform,
  roles: ReadonlySet<Role>,
  modules: ReadonlySet<string>,
  member: Member | undefined,
): Actor {
  return {
    kind: member ? 'staff' : 'public',
    personKey: member?.person ?? null,
    roles,
    permissions: registry.permissionsOf(roles, modules),
    homeDepartmentKey: member?.department ?? null,
    departmentKeys: new Set(member ? [member.department] : []),
    acting: null,
  };
}

/** A few records of every type, so that ids in operations find something. */
export async function platformSamples({ registry, storage }: Platform): Promise<Samples> {
  const ids: string[] = [];
  const codes = new Set<string>();
  for (const entity of registry.modules.flatMap(({ entities }) => entities)) {
    const { name, type, columns } = tableOf(entity);
    const code = columns.has('code') ? raw(', code') : raw('');
    const rows = await storage.reader.rows<{ id: number; code?: string }>(
      sql`select id${code} from ${raw(name)} order by id limit ${RECORDS_OF_TYPE}`,
    );
    if (registry.recordType(type)) ids.push(...rows.map((row) => globalId(type, row.id)));
    for (const row of rows) if (row.code) codes.add(row.code);
  }
  return { ids, codes: [...codes] };
}
