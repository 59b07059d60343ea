import type { ModuleDefinition } from '@yeondong/schema';
import { getMetadataStorage } from 'type-graphql';
import type { Owners } from '../owners.js';

/** What is wrong with the tables that modules let go out and come in. */
export function ofTables(modules: readonly ModuleDefinition[], owners: Owners): string[] {
  const complaints: string[] = [];
  const seen = new Map<string, string>();
  const { mutations } = getMetadataStorage();
  for (const { id, tables } of modules)
    for (const { kind, imports } of tables) {
      const first = seen.get(kind);
      if (first !== undefined) complaints.push(`table ${kind} is of ${first} and of ${id}`);
      seen.set(kind, id);
      if (!/^[a-z]+(-[a-z]+)*$/.test(kind)) complaints.push(`table ${kind} of module ${id} is not kebab-case`);
      const own = mutations.some(
        ({ schemaName, target }) => schemaName === imports && owners.classes.get(target) === id,
      );
      if (!own) complaints.push(`table ${kind} of module ${id} comes in by ${imports}, which is no mutation of it`);
    }
  return complaints;
}
