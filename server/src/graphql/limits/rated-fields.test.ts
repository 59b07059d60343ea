import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { ratedFields } from './rated-fields.js';

const schema = buildSchema('type Query { a: Int } type Mutation { say(text: String): Int other: Int }');
Object.assign(schema.getMutationType()?.getFields().say as object, { extensions: { perMinute: 10 } });

const of = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return ratedFields({ schema, document, operation, variables }).map(({ name, perMinute }) => `${name} ${perMinute}`);
};

test.each([
  ['{ a }', []],
  ['mutation { other }', []],
  ['mutation { say other }', ['say 10']],
  ['mutation { one: say(text: "1") two: say(text: "2") }', ['say 10', 'say 10']],
  ['mutation { ...F ... { say } } fragment F on Mutation { again: say }', ['say 10', 'say 10']],
])('%s', (text, expected) => expect(of(text)).toEqual(expected));

test('what is left out does not count', () =>
  expect(of('mutation($no: Boolean!) { say @skip(if: $no) other }', { no: true })).toEqual([]));
