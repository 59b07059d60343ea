import { GraphQLScalarType, Kind } from 'graphql';
import { refuse } from '../kernel/errors.js';
import { formatPeriod, parsePeriod } from '../kernel/period.js';

const parse = (value: unknown): string => {
  if (typeof value !== 'string') throw refuse('period.invalid');
  return formatPeriod(parsePeriod(value));
};

export const PeriodScalar = new GraphQLScalarType<string, string>({
  name: 'Period',
  description: '기간: 2006, 2006-H1, 2006-Q2, 2006-05. / A period, written so.',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
