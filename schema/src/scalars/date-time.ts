import { GraphQLScalarType, Kind } from 'graphql';
import { refuse } from '../kernel/errors.js';

const parse = (value: unknown): Date => {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime())) throw refuse('date-time.invalid');
  return date;
};

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: '시각(UTC, ISO 8601). / A moment in UTC, ISO 8601.',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
