import type { GraphQLLeafType } from 'graphql';
import { namesOf, plainWhere } from './leaf-code.js';

/** A field of an object of the answer, as its constructor needs to know it. */
export interface ShapeField {
  /** The name in the answer. */
  readonly key: string;
  /** Where the value stands in the row; null where it is put behind the construction. */
  readonly from: 'typename' | 'property' | 'row' | null;
  readonly property: string;
  /** Of fields that the constructor fills. */
  readonly leaf: { readonly type: GraphQLLeafType; readonly nullable: boolean } | null;
}

/** What the constructor hands over: values computed of rows, and values that are not plainly of their type. */
export interface LeafWork {
  /** The value of the field for the row, or the Error that computing it threw. */
  computed(field: number, row: unknown): unknown;
  /** The completed value of what is not plainly of its type; failures are noted for the object of this place. */
  completed(field: number, value: unknown, at: number): unknown;
}

/** `new Shape(row, at, work)` is the object of the answer for the row in this place of its level. */
export type Shape = new (row: object, at: number, work: LeafWork) => Record<string, unknown>;

/** Assigning this name sets the prototype of an object in place of a property. */
export const UNSAFE_KEY = '__proto__';

/**
 * Compiles the constructor, so that all objects of a level have one hidden class and their plain values cost one read and
 * one comparison. Only names enter its text, and GraphQL's grammar of names is narrower than JavaScript's.
 */
export function compileShape(typeName: string, fields: readonly ShapeField[]): Shape {
  const enums = fields.map(({ leaf }) => (leaf ? namesOf(leaf.type) : null));
  const lines = fields.map((field, index) => lineOf(typeName, field, index, enums[index] !== null));
  const body = `'use strict';\nreturn function Shape(row, at, work) {\n  let v, n;\n${lines.join('\n')}\n};`;
  return new Function('enums', body)(enums) as Shape;
}

function lineOf(typeName: string, { key, from, property, leaf }: ShapeField, index: number, isEnum: boolean): string {
  const target = `  this.${key} =`;
  if (from === null || !leaf) return `${target} undefined;`;
  if (from === 'typename') return `${target} '${typeName}';`;
  const read = from === 'row' ? `work.computed(${index}, row)` : `row.${property}`;
  const otherwise = `work.completed(${index}, v, at)`;
  const value = isEnum
    ? `(n = enums[${index}].get(v)) !== undefined ? n : ${otherwise}`
    : `(${plainWhere(leaf.type)}) ? v : ${otherwise}`;
  return `  v = ${read};\n${target} ${leaf.nullable ? `v === null || v === undefined ? null : ${value}` : value};`;
}

/** Puts a value under the key of an object that its {@link Shape} made. */
export const putter = (key: string): ((target: object, value: unknown) => void) =>
  new Function('target', 'value', `target.${key} = value;`) as (target: object, value: unknown) => void;
