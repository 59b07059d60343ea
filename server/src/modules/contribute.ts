import { type Class, type Collection, type ModuleDefinition, moduleKey } from '@yeondong/schema';
import { Field, InputType } from 'type-graphql';

/**
 * Adds what modules contribute to collections, before the schema is built: a field that is added to the finished schema
 * would be dropped on the way to the resolver, and the filter would silently match everything.
 */
export function contributeFilters(modules: readonly ModuleDefinition[]): void {
  const inputs = new Map<string, Class>();
  for (const module of modules) {
    for (const { on, predicate, sortKey } of module.filters) {
      if (predicate) {
        on.predicates.push(predicate);
        const input = inputOf(inputs, on, module);
        Field(predicate.type as never, { nullable: true, description: predicate.description })(
          input.prototype,
          predicate.name,
        );
      }
      if (sortKey) {
        on.sortKeys.push(sortKey);
        on.sortNames[sortKey.name] = sortKey.name;
      }
    }
  }
}

/** `BscInitiativeWhere`, reached through the module's own key. */
function inputOf(inputs: Map<string, Class>, on: Collection, module: ModuleDefinition): Class {
  const key = moduleKey(module.id);
  const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}${on.Where.name}`;
  const known = inputs.get(name);
  if (known) return known;
  const input = { [name]: class {} }[name] as Class;
  InputType(name, { description: `${module.title.ko} 조건. / Conditions of ${module.title.en}.` })(input);
  Field(() => input, { nullable: true, description: `${module.title.ko} 조건. / Conditions of ${module.title.en}.` })(
    on.Where.prototype,
    key,
  );
  inputs.set(name, input);
  return input;
}
