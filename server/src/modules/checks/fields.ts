import { getMetadataStorage } from 'type-graphql';
import type { Owners } from '../owners.js';
import { statedPermission } from '../stated-permission.js';

type Target = { readonly name: string };

function parentOf(target: unknown): Target | undefined {
  return getMetadataStorage()
    .resolverClasses.find((resolver) => resolver.target === target)
    ?.getObjectType() as Target | undefined;
}

const undeclared = (field: string, permission: unknown): string =>
  `${field} states the permission ${String(permission)}, which no module declares`;

/** Every root field of every module: which it is, whose, and what it states. */
function rootFields(owners: Owners) {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const roots = [
    ['Query', queries],
    ['Mutation', mutations],
    ['Subscription', subscriptions],
  ] as const;
  return roots.flatMap(([root, list]) =>
    list
      .filter(({ target }) => owners.classes.has(target))
      .map(({ schemaName, methodName, target }) => ({
        field: `${root}.${schemaName}`,
        target,
        permission: statedPermission(target, methodName),
      })),
  );
}

/** Fields that resolver classes add to types. */
function addedFields(owners: Owners) {
  return getMetadataStorage()
    .fieldResolvers.filter(({ target }) => owners.classes.has(target))
    .flatMap(({ schemaName, methodName, target }) => {
      const parent = parentOf(target);
      return parent
        ? [
            {
              field: `${parent.name}.${schemaName}`,
              name: schemaName,
              parent,
              target,
              permission: statedPermission(target, methodName),
            },
          ]
        : [];
    });
}

/** type-graphql merges two fields of one name silently, so that the first or the last would win. */
export function ofFields(owners: Owners, permissions: ReadonlySet<string>): string[] {
  const complaints: string[] = [...owners.disputes];
  const seen = new Map<string, string>();
  const ownerOf = (target: Target): string => owners.classes.get(target) ?? 'no module';
  const claim = (field: string, target: Target): void => {
    const by = `${ownerOf(target)} (${target.name})`;
    const first = seen.get(field);
    if (first) complaints.push(`${field} is defined by ${first} and by ${by}`);
    else seen.set(field, by);
  };
  for (const { field, target, permission } of rootFields(owners)) {
    claim(field, target as Target);
    if (typeof permission !== 'string') complaints.push(`${field} states no permission (${(target as Target).name})`);
    else if (!permissions.has(permission)) complaints.push(undeclared(field, permission));
  }
  const plain = getMetadataStorage().fields;
  for (const { field, name, parent, target, permission } of addedFields(owners)) {
    claim(field, target as Target);
    if (typeof permission === 'string' && !permissions.has(permission)) complaints.push(undeclared(field, permission));
    if (ownerOf(parent) === ownerOf(target as Target)) continue;
    if (plain.some((one) => one.target === parent && one.schemaName === name))
      complaints.push(`${field} is a field of ${ownerOf(parent)}, and ${ownerOf(target as Target)} defines it again`);
  }
  return complaints;
}

/** Classes that decorators know and no module lists would be in every department's schema, or in none. */
export function ofClasses(owners: Owners): string[] {
  const { objectTypes, inputTypes, argumentTypes, interfaceTypes, resolverClasses } = getMetadataStorage();
  const generated = /^(\w+(Where|Filter|OrderBy|Having|Row|Facts|FactsArgs))$/;
  return [...objectTypes, ...inputTypes, ...argumentTypes, ...interfaceTypes, ...resolverClasses]
    .map(({ target }) => target)
    .filter((target) => !owners.classes.has(target) && !generated.test(target.name))
    .map((target) => `class ${target.name} belongs to no module`);
}
