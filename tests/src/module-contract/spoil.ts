import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isNullableType,
} from 'graphql';
import { sampleOf, type Values } from './ask.js';

/** A value with something wrong in it, and where. */
export interface Spoiled {
  readonly at: string;
  readonly value: unknown;
}

const TEXTS: readonly [string, string][] = [
  ['NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\ud800'],
  ['70,000 characters', 'x'.repeat(70_000)],
];
const WITHOUT_TEXT = ['Int', 'Float', 'Boolean'];
/** Operators of a filter differ in what they compare, not in what they take. */
const OPERATORS = ['eq', 'in', 'contains'];

/** The type with each text of it spoiled in turn; whatever else it requires is well formed. */
export function spoiledTexts(type: GraphQLInputType, at: string, above: readonly string[] = []): Spoiled[] {
  if (isNonNullType(type)) return spoiledTexts(type.ofType, at, above);
  if (isListType(type)) {
    return spoiledTexts(type.ofType, at, above).map(({ at: place, value }) => ({ at: place, value: [value] }));
  }
  if (isEnumType(type)) return [];
  if (!isInputObjectType(type)) {
    return WITHOUT_TEXT.includes(type.name) ? [] : TEXTS.map(([name, value]) => ({ at: `${at}: ${name}`, value }));
  }
  if (above.includes(type.name) || (above.length > 0 && /Where$/.test(type.name) && /Where$/.test(above[0] ?? '')))
    return [];
  const base = sampleOf(type) as Values;
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => !type.name.endsWith('Filter') || OPERATORS.includes(name),
  );
  return fields.flatMap((field) =>
    spoiledTexts(field.type, `${at}.${field.name}`, [...above, type.name]).map(({ at: place, value }) => ({
      at: place,
      value: { ...base, [field.name]: value },
    })),
  );
}

/** The type with null for each part of it that may be null, two levels down. */
export function spoiledNulls(type: GraphQLInputType, at: string, levels = 2): Spoiled[] {
  const own = isNullableType(type) ? [{ at: `${at}: null`, value: null }] : [];
  const inner = isNonNullType(type) ? type.ofType : type;
  if (levels === 0 || !isInputObjectType(inner)) return own;
  const base = sampleOf(inner) as Values;
  const below = Object.values(inner.getFields()).flatMap((field) =>
    spoiledNulls(field.type, `${at}.${field.name}`, levels - 1).map(({ at: place, value }) => ({
      at: place,
      value: { ...base, [field.name]: value },
    })),
  );
  return [...own, ...below];
}
