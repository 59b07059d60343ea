import { type Class, type ModuleDefinition } from '@yeondong/schema';
import { getMetadataStorage } from 'type-graphql';
import { statedPermission } from './stated-permission.js';

/** What the root fields that give records of a type ask for: who has none of it finds no such record by its id either. */
export function readPermissions(modules: readonly ModuleDefinition[]): ReadonlyMap<unknown, ReadonlySet<string>> {
  const typeOfPage = new Map<unknown, Class>(
    modules.flatMap(({ collections }) => collections.map(({ Connection, type }) => [Connection, type] as const)),
  );
  const found = new Map<unknown, Set<string>>();
  for (const { getReturnType, target, methodName } of getMetadataStorage().queries) {
    const given = getReturnType() as unknown;
    const permission = statedPermission(target, methodName);
    if (typeof permission !== 'string') continue;
    const type = typeOfPage.get(given) ?? given;
    found.set(type, (found.get(type) ?? new Set()).add(permission));
  }
  return found;
}
