import { type Class, type ModuleDefinition, moduleKey, tableOf } from '@yeondong/schema';
import { getMetadataStorage } from 'type-graphql';

/** What a module's definition says it adds to the schema, by where the names stand. */
export interface DeclaredNames {
  readonly types: readonly string[];
  readonly queries: readonly string[];
  readonly mutations: readonly string[];
  readonly subscriptions: readonly string[];
  /** Fields of types that are not the module's: `Initiative.kpis`. */
  readonly extensions: readonly string[];
  /** Keys of other modules' where inputs: `InitiativeWhere.bsc`. */
  readonly conditions: readonly string[];
  /** Values of other modules' order enums: `InitiativeOrderField.KPI_SCORE`. */
  readonly sortKeys: readonly string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of the types that a cube is turned into. */
const cubeTypes = (id: string): string[] => [
  `${capital(id)}Dimension`,
  ...['Row', 'Where', 'Having', 'OrderBy', 'OrderField'].map((ending) => `${capital(id)}Facts${ending}`),
];

export function declaredNames(module: ModuleDefinition): DeclaredNames {
  const storage = getMetadataStorage();
  const classes = new Set<unknown>([
    ...module.entities,
    ...module.types,
    ...module.resolvers,
    ...module.collections.flatMap((collection) => [...collection.classes]),
  ]);
  const own = <T extends { readonly target: unknown }>(list: readonly T[]): T[] =>
    list.filter(({ target }) => classes.has(target));
  const shown = own([...storage.objectTypes, ...storage.inputTypes, ...storage.interfaceTypes]);
  const types = [...shown.map(({ name }) => name), ...module.facts.flatMap(({ id }) => cubeTypes(id))];
  const extensions = own(storage.fieldResolvers).map(({ schemaName, target }) => `${parentOf(target)}.${schemaName}`);
  return {
    types,
    queries: [
      ...own(storage.queries).map(({ schemaName }) => schemaName),
      ...module.facts.map(({ id }) => `${id}Facts`),
    ],
    mutations: own(storage.mutations).map(({ schemaName }) => schemaName),
    subscriptions: own(storage.subscriptions).map(({ schemaName }) => schemaName),
    extensions: extensions.filter((name) => !types.includes(name.split('.')[0] as string)),
    conditions: module.filters.flatMap(({ on, predicate }) =>
      predicate && !classes.has(on.Where) ? [`${on.Where.name}.${moduleKey(module.id)}`] : [],
    ),
    sortKeys: module.filters.flatMap(({ on, sortKey }) =>
      sortKey && !classes.has(on.Where) ? [`${on.type.name}OrderField.${sortKey.name}`] : [],
    ),
  };
}

function parentOf(target: unknown): string {
  const parent = getMetadataStorage()
    .resolverClasses.find((resolver) => resolver.target === target)
    ?.getObjectType();
  return (parent as { readonly name?: string } | undefined)?.name ?? '?';
}

/** The permission that a field asks for, by `Query.kpis` or `Initiative.kpis`; cubes have theirs in their data. */
export function permissionsByField(module: ModuleDefinition): ReadonlyMap<string, string> {
  const storage = getMetadataStorage();
  const found = new Map(module.facts.map(({ id, permission }) => [`Query.${id}Facts`, permission]));
  const note = (field: string, target: unknown, method: string): void => {
    const extensions = storage.fieldExtensions.filter((one) => one.target === target && one.fieldName === method);
    const permission = extensions.map((one) => one.extensions.permission).find((value) => typeof value === 'string');
    if (permission !== undefined) found.set(field, permission as string);
  };
  for (const { schemaName, target, methodName } of storage.queries) note(`Query.${schemaName}`, target, methodName);
  for (const { schemaName, target, methodName } of storage.mutations)
    note(`Mutation.${schemaName}`, target, methodName);
  for (const { schemaName, target, methodName } of storage.subscriptions)
    note(`Subscription.${schemaName}`, target, methodName);
  for (const { schemaName, target, methodName } of storage.fieldResolvers)
    note(`${parentOf(target)}.${schemaName}`, target, methodName);
  return found;
}

/** The entities that callers see as records, by the name of their type. */
export const recordTypes = (modules: readonly ModuleDefinition[]): ReadonlyMap<string, Class> =>
  new Map(
    modules.flatMap(({ entities }) => entities.map((entity) => [tableOf(entity).type, entity] as [string, Class])),
  );
