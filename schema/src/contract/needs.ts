import { Resolver } from 'type-graphql';
import type { Class } from './class.js';

const needsByClass = new Map<object, Map<string, readonly string[]>>();
const extensions: { readonly type: () => Class; readonly prototype: object }[] = [];

/** The class holds fields added to a type, the module's own or another's. */
export const FieldsOf =
  (type: () => Class): ClassDecorator =>
  (target) => {
    extensions.push({ type, prototype: target.prototype as object });
    Resolver(type as never)(target);
  };

/** Notes which properties of its parent's row a computed field reads. */
export function declareNeeds(prototype: object, field: string, needs: readonly string[] = []): void {
  needsByClass.set(prototype, (needsByClass.get(prototype) ?? new Map()).set(field, needs));
}

/** By type; made anew where classes were added since. */
const known = new Map<
  Class,
  { readonly of: number; readonly needs: readonly ReadonlyMap<string, readonly string[]>[] }
>();

/** The properties that a computed field of a type reads from its parent's row; none known for plain columns. */
export const needsOf = (type: Class, field: string): readonly string[] =>
  declaredNeeds(type).flatMap((needs) => needs.get(field) ?? []);

function declaredNeeds(type: Class): readonly ReadonlyMap<string, readonly string[]>[] {
  const found = known.get(type);
  if (found?.of === extensions.length) return found.needs;
  const needs = extensions
    .filter((extension) => extension.type() === type)
    .flatMap(({ prototype }) => needsByClass.get(prototype) ?? []);
  known.set(type, { of: extensions.length, needs });
  return needs;
}
