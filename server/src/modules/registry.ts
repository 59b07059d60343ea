import { type Class, type ModuleDefinition, Node, type Role, tableOf } from '@yeondong/schema';
import { LRUCache } from 'lru-cache';
import { getMetadataStorage } from 'type-graphql';
import { cubeClasses } from '../analytics/cube-classes.js';
import { complaintsOf } from './check.js';
import { ofInstalledClient } from './checks/client-part.js';
import { contributeFilters } from './contribute.js';
import { loadModules } from './load.js';
import { inOrder } from './order.js';
import { type Owners, ownersOf } from './owners.js';
import { readPermissions } from './read-permissions.js';
import { secondCopies } from './single-copies.js';

/** An entity shown as a GraphQL type. */
export interface ShownType {
  readonly entity: Class;
  /** The module that owns it. */
  readonly module: string;
  /** One of these reads its records; null where no root field gives any, so that they are read through others. */
  readonly permissions: ReadonlySet<string> | null;
}

/** The loaded modules, checked and in order, and what can be asked of them. */
export interface Registry {
  readonly modules: readonly ModuleDefinition[];
  readonly owners: Owners;
  /** Resolver classes made from the modules' cubes. */
  readonly cubes: readonly Class[];
  /** Ids of all modules but the core. */
  readonly ids: readonly string[];
  /** Names of the events that modules declare. */
  readonly events: ReadonlySet<string>;
  /** What the roles may do with the enabled modules; tokens of tools may only read. */
  permissionsOf(roles: ReadonlySet<Role>, enabled: ReadonlySet<string>, readOnly?: boolean): ReadonlySet<string>;
  recordType(name: string): ShownType | null;
}

export async function loadRegistry(packages: readonly string[]): Promise<Registry> {
  const loaded = await loadModules(packages);
  const [, ...installed] = loaded;
  const modules = inOrder(loaded);
  contributeFilters(modules);
  const cubes = cubeClasses(modules);
  const owners = ownersOf(modules, cubes);
  const complaints = [
    ...packages.flatMap(secondCopies),
    ...packages.flatMap((name, index) => ofInstalledClient(name, installed[index] as ModuleDefinition)),
    ...complaintsOf(modules, owners),
  ];
  if (complaints.length > 0) throw new Error(`The modules do not fit together:\n- ${complaints.join('\n- ')}`);
  const types = recordTypes(modules);
  return {
    modules,
    owners,
    cubes: cubes.map(({ resolver }) => resolver),
    ids: modules.filter(({ id }) => id !== 'core').map(({ id }) => id),
    events: new Set(modules.flatMap((module) => module.events.emits.map(({ name }) => name))),
    permissionsOf: rememberingPermissions(modules),
    recordType: (name) => types.get(name) ?? null,
  };
}

/** There are few sets of roles and modules in use, and each request asks for one. */
function rememberingPermissions(modules: readonly ModuleDefinition[]): Registry['permissionsOf'] {
  const known = new LRUCache<string, ReadonlySet<string>>({ max: 500 });
  return (roles, enabled, readOnly = false) => {
    const key = `${[...roles].sort().join()} ${[...enabled].sort().join()} ${readOnly}`;
    const found = known.get(key) ?? permissionsOf(modules, roles, enabled, readOnly);
    known.set(key, found);
    return found;
  };
}

function permissionsOf(
  modules: readonly ModuleDefinition[],
  roles: ReadonlySet<Role>,
  enabled: ReadonlySet<string>,
  readOnly: boolean,
): ReadonlySet<string> {
  const granted = modules
    .filter(({ id }) => id === 'core' || enabled.has(id))
    .flatMap(({ permissions }) => Object.entries(permissions))
    .filter(([, permission]) => permission.roles.some((role) => roles.has(role)))
    .filter(([, permission]) => !readOnly || permission.kind === 'read');
  return new Set(granted.map(([name]) => name));
}

function recordTypes(modules: readonly ModuleDefinition[]): Map<string, ShownType> {
  const permissions = readPermissions(modules);
  const shown = new Set(
    getMetadataStorage()
      .objectTypes.filter((type) => type.interfaceClasses?.includes(Node))
      .map((type) => type.target),
  );
  const found = modules.flatMap(({ id, entities }) =>
    entities
      .filter((entity) => shown.has(entity))
      .map((entity) => {
        const type = { entity, module: id, permissions: permissions.get(entity) ?? null };
        return [tableOf(entity).type, type] as const;
      }),
  );
  return new Map(found);
}
