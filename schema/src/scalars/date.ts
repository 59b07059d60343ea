import { GraphQLScalarType, Kind } from 'graphql';
import { isDate } from '../kernel/calendar.js';
import { refuse } from '../kernel/errors.js';

const parse = (value: unknown): string => {
  if (typeof value !== 'string' || !isDate(value)) throw refuse('date.invalid');
  return value;
};

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '날짜 YYYY-MM-DD. / A day, YYYY-MM-DD.',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
