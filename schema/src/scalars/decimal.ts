import { GraphQLScalarType, Kind } from 'graphql';
import { type DecimalText, parseDecimal } from '../kernel/decimal.js';
import { refuse } from '../kernel/errors.js';

const parse = (value: unknown): DecimalText => {
  if (typeof value !== 'string') throw refuse('decimal.not-text');
  return parseDecimal(value);
};

export const DecimalScalar = new GraphQLScalarType<DecimalText, string>({
  name: 'Decimal',
  description: '정확한 소수(글자로 씀, 예: "98.50"). / An exact decimal, written as a string.',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
