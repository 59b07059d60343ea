import { GraphQLScalarType, Kind } from 'graphql';
import { refuse } from '../kernel/errors.js';

const parse = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw refuse('won.invalid');
  return value;
};

export const WonScalar = new GraphQLScalarType<number, number>({
  name: 'Won',
  description: '금액(원), 정수. / A whole amount of won; refused beyond 2^53.',
  serialize: (value) => value as number,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.INT ? Number(node.value) : null),
});
