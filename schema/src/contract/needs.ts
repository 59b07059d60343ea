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

/** The properties that a computed field of a type reads from its parent's row; none known for plain columns. */
export function needsOf(type: Class, field: string): readonly string[] {
  return extensions
    .filter((extension) => extension.type() === type)
    .flatMap((extension) => needsByClass.get(extension.prototype)?.get(field) ?? []);
}
