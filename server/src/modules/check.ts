import { type ModuleDefinition, tableOf } from '@yeondong/schema';
import { getMetadataStorage } from 'type-graphql';
import type { Owners } from './owners.js';

const CONTRACT = 1;

type Complaint = string;

const snake = (id: string): string => id.replaceAll('-', '_');

function ofModule(module: ModuleDefinition): Complaint[] {
  const complaints: Complaint[] = [];
  if (module.contract !== CONTRACT)
    complaints.push(
      `module ${module.id} is written for contract ${String(module.contract)}; this program knows ${CONTRACT}`,
    );
  if (!/^[a-z]+(-[a-z]+)*$/.test(module.id)) complaints.push(`module id ${module.id} is not kebab-case`);
  for (const entity of module.entities) {
    const { name } = tableOf(entity);
    if (!name.startsWith(`${snake(module.id)}_`))
      complaints.push(`table ${name} of module ${module.id} lacks the prefix ${snake(module.id)}_`);
  }
  for (const permission of Object.keys(module.permissions)) {
    if (!permission.startsWith(`${module.id}.`))
      complaints.push(`permission ${permission} of module ${module.id} lacks the prefix ${module.id}.`);
  }
  for (const [what, { id }] of [
    ...module.dues.map((source) => ['due source', source] as const),
    ...module.holdings.map((source) => ['holding', source] as const),
  ]) {
    if (!id.startsWith(`${module.id}.`))
      complaints.push(`${what} ${id} of module ${module.id} lacks the prefix ${module.id}.`);
  }
  for (const event of module.events.emits) {
    if (!event.name.startsWith(`${module.id}.`))
      complaints.push(`event ${event.name} of module ${module.id} lacks the prefix ${module.id}.`);
  }
  return complaints;
}

function ofIds(modules: readonly ModuleDefinition[]): Complaint[] {
  const ids = modules.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `two modules have the id ${id}`,
  );
}

/** type-graphql merges two fields of one name silently, so that the first or the last would win. */
function ofFields(owners: Owners, permissions: ReadonlySet<string>): Complaint[] {
  const storage = getMetadataStorage();
  const complaints: Complaint[] = [...owners.disputes];
  const seen = new Map<string, string>();
  const claim = (field: string, target: { readonly name: string }): void => {
    const by = `${owners.classes.get(target) ?? 'no module'} (${target.name})`;
    const first = seen.get(field);
    if (first) complaints.push(`${field} is defined by ${first} and by ${by}`);
    else seen.set(field, by);
  };
  for (const [root, list] of [
    ['Query', storage.queries],
    ['Mutation', storage.mutations],
  ] as const) {
    for (const { schemaName, methodName, target } of list) {
      if (!owners.classes.has(target)) continue;
      claim(`${root}.${schemaName}`, target);
      const extensions = storage.fieldExtensions.filter(
        (extension) => extension.target === target && extension.fieldName === methodName,
      );
      const permission = extensions.map((extension) => extension.extensions.permission).find(Boolean);
      if (typeof permission !== 'string')
        complaints.push(`${root}.${schemaName} states no permission (${target.name})`);
      else if (!permissions.has(permission))
        complaints.push(`${root}.${schemaName} states the permission ${permission}, which no module declares`);
    }
  }
  for (const { schemaName, target } of storage.fieldResolvers) {
    if (!owners.classes.has(target)) continue;
    const parent = storage.resolverClasses.find((resolver) => resolver.target === target)?.getObjectType() as
      | { name: string }
      | undefined;
    if (parent) claim(`${parent.name}.${schemaName}`, target);
  }
  return complaints;
}

/** Classes that decorators know and no module lists would be in every department's schema, or in none. */
function ofClasses(owners: Owners): Complaint[] {
  const { objectTypes, inputTypes, argumentTypes, interfaceTypes, resolverClasses } = getMetadataStorage();
  const generated = /^(\w+(Where|Filter|OrderBy|Having|Row|Facts|FactsArgs))$/;
  return [...objectTypes, ...inputTypes, ...argumentTypes, ...interfaceTypes, ...resolverClasses]
    .map(({ target }) => target)
    .filter((target) => !owners.classes.has(target) && !generated.test(target.name))
    .map((target) => `class ${target.name} belongs to no module`);
}

/** A name that two modules contribute would silently be the second one's. */
function ofContributions(modules: readonly ModuleDefinition[]): Complaint[] {
  const seen = new Map<string, string>();
  const complaints: Complaint[] = [];
  const claim = (what: string, module: string): void => {
    const first = seen.get(what);
    if (first) complaints.push(`${what} is contributed by ${first} and by ${module}`);
    else seen.set(what, module);
  };
  for (const { id, filters, facts, dues, holdings } of modules) {
    for (const holding of holdings) claim(`holding ${holding.id}`, id);
    for (const due of dues) claim(`due source ${due.id}`, id);
    for (const { on, sortKey } of filters) if (sortKey) claim(`sort key ${on.type.name}.${sortKey.name}`, id);
    for (const cube of facts) claim(`cube ${cube.id}`, id);
  }
  return complaints;
}

/** Everything that is wrong with a set of modules, each complaint naming its culprits. */
export function complaintsOf(modules: readonly ModuleDefinition[], owners: Owners): Complaint[] {
  const permissions = new Set(modules.flatMap((module) => Object.keys(module.permissions)));
  return [
    ...ofIds(modules),
    ...modules.flatMap(ofModule),
    ...ofContributions(modules),
    ...ofFields(owners, permissions),
    ...ofClasses(owners),
  ];
}
