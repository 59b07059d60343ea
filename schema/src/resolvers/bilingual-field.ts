import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import { RowField } from '../contract/field.js';
import { LangArgs } from '../contract/lang.js';
import { FieldsOf } from '../contract/needs.js';

/** A resolver class for the two-language text `field` of a type, stored as `<field>Ko` and `<field>En`. */
export function bilingualField(
  type: () => Class,
  field: 'title' | 'name' | 'introduction',
  description: string,
  { nullable = false } = {},
): Class {
  const ko = `${field}Ko`;
  const en = `${field}En`;
  const text = (row: Record<string, string | null>, { lang }: LangArgs, ctx: RequestContext): string | null =>
    (lang ?? ctx.locale) === 'en' ? (row[en] ?? row[ko] ?? null) : (row[ko] ?? null);
  class BilingualField {}
  const descriptor = { value: text, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(BilingualField.prototype, field, descriptor);
  RowField(() => String, { description, nullable, args: LangArgs, needs: [ko, en] })(
    BilingualField.prototype,
    field,
    descriptor,
  );
  Object.defineProperty(BilingualField.prototype, field, descriptor);
  FieldsOf(type)(BilingualField);
  return BilingualField;
}
