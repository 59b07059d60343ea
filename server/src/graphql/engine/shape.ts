import type { GraphQLLeafType, GraphQLObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
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
export function compileShape(type: GraphQLObjectType, fields: readonly ShapeField[]): Shape {
  const enums = fields.map(({ leaf }) => (leaf ? namesOf(leaf.type) : null));
  const lines = fields.map((field, index) => lineOf(type.name, field, index, enums[index] !== null));
  const body = `'use strict';\nreturn function Shape(row, at, work) {\n  let v, n;\n${lines.join('\n')}\n};`;
  const known = shapesOf(type);
  const shape = known.get(body) ?? (new Function('enums', body)(enums) as Shape);
  known.set(body, shape);
  return shape;
}

const SHAPES_OF_TYPE = 200;
const shapes = new WeakMap<GraphQLObjectType, LRUCache<string, Shape>>();

/** The same selections occur in many documents, and a compiled function is large. */
function shapesOf(type: GraphQLObjectType): LRUCache<string, Shape> {
  const known = shapes.get(type) ?? new LRUCache<string, Shape>({ max: SHAPES_OF_TYPE });
  shapes.set(type, known);
  return known;
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

export type Put = (target: object, value: unknown) => void;

const puts = new LRUCache<string, Put>({ max: 2_000 });

/** Puts a value under the key of an object that its {@link Shape} made. */
export function putter(key: string): Put {
  const put = puts.get(key) ?? (new Function('target', 'value', `target.${key} = value;`) as Put);
  puts.set(key, put);
  return put;
}
