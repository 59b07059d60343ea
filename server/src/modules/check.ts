import type { ModuleDefinition } from '@yeondong/schema';
import { ofContributions } from './checks/contributions.js';
import { ofDefinition } from './checks/definition.js';
import { ofClasses, ofFields } from './checks/fields.js';
import { ofTables } from './checks/tables.js';
import type { Owners } from './owners.js';

function ofIds(modules: readonly ModuleDefinition[]): string[] {
  const ids = modules.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `two modules have the id ${id}`,
  );
}

/** Everything that is wrong with a set of modules, each complaint naming its culprits. */
export function complaintsOf(modules: readonly ModuleDefinition[], owners: Owners): string[] {
  const permissions = new Set(modules.flatMap((module) => Object.keys(module.permissions)));
  return [
    ...ofIds(modules),
    ...modules.flatMap(ofDefinition),
    ...ofContributions(modules),
    ...ofTables(modules, owners),
    ...ofFields(owners, permissions),
    ...ofClasses(owners),
  ];
}
