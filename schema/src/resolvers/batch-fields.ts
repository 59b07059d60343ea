import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';

// biome-ignore lint/suspicious/noExplicitAny: parents and arguments differ from field to field
type BatchMethod = (parents: readonly any[], args: any, ctx: RequestContext, selection: Selection) => unknown;

/** A resolver class of its own name, for fields that many types have: loaders are told apart by it. */
export function batchFields(
  name: string,
  type: () => Class,
  fields: Readonly<Record<string, { decorate: MethodDecorator; method: BatchMethod }>>,
): Class {
  const holder = { [name]: class {} }[name] as Class;
  for (const [field, { decorate, method }] of Object.entries(fields)) {
    const descriptor = { value: method, writable: true, configurable: true, enumerable: false };
    Object.defineProperty(holder.prototype, field, descriptor);
    decorate(holder.prototype as object, field, descriptor);
    Object.defineProperty(holder.prototype, field, descriptor);
  }
  FieldsOf(type)(holder);
  return holder;
}
