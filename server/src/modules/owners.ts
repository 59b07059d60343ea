import { type Class, type ModuleDefinition, moduleKey } from '@yeondong/schema';

/** Which module each GraphQL class, contributed filter and sort name belongs to. */
export interface Owners {
  readonly classes: ReadonlyMap<unknown, string>;
  /** `InitiativeWhere.bsc` → bsc */
  readonly fields: ReadonlyMap<string, string>;
  /** `InitiativeOrderField.KPI_SCORE` → bsc */
  readonly enumValues: ReadonlyMap<string, string>;
  /** Classes that two modules claim. */
  readonly disputes: readonly string[];
}

const classesOf = (module: ModuleDefinition): Class[] => [
  ...module.entities,
  ...module.types,
  ...module.resolvers,
  ...module.collections.flatMap((collection) => [...collection.classes, collection.Args]),
];

export function ownersOf(
  modules: readonly ModuleDefinition[],
  cubes: readonly { readonly module: string; readonly resolver: Class }[],
): Owners {
  const classes = new Map<unknown, string>(cubes.map(({ resolver, module }) => [resolver, module]));
  const disputes: string[] = [];
  const fields = new Map<string, string>();
  const enumValues = new Map<string, string>();
  for (const module of modules) {
    for (const each of classesOf(module)) {
      const first = classes.get(each);
      if (first !== undefined && first !== module.id)
        disputes.push(`class ${each.name} belongs to ${first} and to ${module.id}`);
      classes.set(each, module.id);
    }
    for (const { on, predicate, sortKey } of module.filters) {
      if (predicate) fields.set(`${on.Where.name}.${moduleKey(module.id)}`, module.id);
      if (sortKey) enumValues.set(`${on.type.name}OrderField.${sortKey.name}`, module.id);
    }
  }
  return { classes, fields, enumValues, disputes };
}
