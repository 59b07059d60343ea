import { PlatformError } from '@yeondong/schema';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkExtent, measureDocument } from './document-limits.js';
import { limitsOf } from './limits.js';

const staff = limitsOf({ kind: 'staff', roles: new Set(['staff']) });
const analyst = limitsOf({ kind: 'staff', roles: new Set(['analyst']) });

const refused = (text: string, limits = staff): unknown => {
  try {
    checkExtent(measureDocument(parse(text)), limits);
  } catch (error) {
    return error instanceof PlatformError && error.code === 'QUERY_TOO_COMPLEX' ? error.details : error;
  }
  return null;
};
const nested = (field: string, levels: number): string =>
  `${`${field}{`.repeat(levels - 1)}${field}${'}'.repeat(levels - 1)}`;
const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

test('the introspection query of tools passes, also with every option', () => {
  expect(refused(getIntrospectionQuery())).toBeNull();
  const options = {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  };
  expect(refused(getIntrospectionQuery({ ...options, oneOf: true }))).toBeNull();
});

test('staff may go 15 levels deep, analysts 20', () => {
  expect(refused(`{${nested('goal', 15)}}`)).toBeNull();
  expect(refused(`{${nested('goal', 16)}}`)).toEqual({ what: 'depth', cost: 16, limit: 15 });
  expect(refused(`{${nested('goal', 20)}}`, analyst)).toBeNull();
  expect(refused(`{${nested('goal', 21)}}`, analyst)).toEqual({ what: 'depth', cost: 21, limit: 20 });
});

test('nodes and edges are no levels', () => {
  const page = `${'goals{edges{nodes{'.repeat(14)}code${'}}}'.repeat(14)}`;
  expect(refused(`{${page}}`)).toBeNull();
});

test('depth is measured through fragments', () => {
  const fragments = `fragment A on T {${nested('goal', 10)}}`;
  expect(refused(`{${'goal{'.repeat(6)} ...A ${'}'.repeat(6)}} ${fragments}`)).toMatchObject({
    what: 'depth',
    cost: 16,
  });
});

test('30 aliases pass, 31 do not', () => {
  expect(refused(`{${repeated(30, (index) => `a${index}: me{id}`)}}`)).toBeNull();
  expect(refused(`{${repeated(31, (index) => `a${index}: me{id}`)}}`)).toEqual({
    what: 'aliases',
    cost: 31,
    limit: 30,
  });
});

test('500 fields pass, 501 do not, __typename included', () => {
  expect(refused(`{${repeated(500, () => '__typename')}}`)).toBeNull();
  expect(refused(`{${repeated(501, () => '__typename')}}`)).toEqual({ what: 'fields', cost: 501, limit: 500 });
});

test('a fragment bomb is counted written out, without writing it out', () => {
  const bomb = repeated(40, (index) => `fragment F${index} on T { a ...F${index + 1} ...F${index + 1} }`);
  const started = performance.now();
  expect(refused(`{...F0} ${bomb} fragment F40 on T { a }`)).toMatchObject({ what: 'fields', limit: 500 });
  expect(performance.now() - started).toBeLessThan(100);
});

test('fragments that contain each other end, and are left to validation', () => {
  expect(refused('{...A} fragment A on T { a ...B } fragment B on T { b ...A }')).toBeNull();
});

test('20 directives, 50 fragments and 100 variables pass, one more does not', () => {
  expect(refused(`{a ${'@include(if: true) '.repeat(20)}}`)).toBeNull();
  expect(refused(`{a ${'@include(if: true) '.repeat(21)}}`)).toMatchObject({ what: 'directives', cost: 21 });
  const fragments = (count: number) => `{a} ${repeated(count, (index) => `fragment F${index} on T { a }`)}`;
  expect(refused(fragments(50))).toBeNull();
  expect(refused(fragments(51))).toMatchObject({ what: 'fragments', cost: 51 });
  const variables = (count: number) => `query(${repeated(count, (index) => `$v${index}: Int`)}) {a}`;
  expect(refused(variables(100))).toBeNull();
  expect(refused(variables(101))).toMatchObject({ what: 'variables', cost: 101 });
});

test('one __schema and one signIn in a document, whatever they are called', () => {
  expect(refused('{__schema{types{name}} again:__schema{types{name}}}')).toMatchObject({ what: 'introspection' });
  const guess = (index: number) => `g${index}: signIn(login: "a", password: "${index}") { token }`;
  expect(refused(`mutation {${guess(1)}}`)).toBeNull();
  expect(refused(`mutation {${guess(1)} ${guess(2)}}`)).toEqual({ what: 'signIn', cost: 2, limit: 1 });
  expect(refused(`mutation A {${guess(1)}} mutation B {${guess(2)}}`)).toMatchObject({ what: 'signIn' });
});

test('one invitation to a survey in a document, read or answered', () => {
  const sheet = (index: number) => `s${index}: surveySheet(token: "${index}") { state }`;
  expect(refused(`{${sheet(1)}}`)).toBeNull();
  expect(refused(`{${sheet(1)} ${sheet(2)}}`)).toEqual({ what: 'invitation', cost: 2, limit: 1 });
  const answer = 'answerSurvey(input: { token: "1", answers: [] })';
  expect(refused(`mutation {a: ${answer} b: ${answer}}`)).toMatchObject({ what: 'invitation' });
});
