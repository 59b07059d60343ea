import { PlatformError, RuleError } from '@yeondong/schema';
import { parse } from 'graphql';
import { checkLiterals, checkVariables } from './value-limits.js';

const refused = (text: string, variables: Record<string, unknown> = {}): unknown => {
  try {
    checkVariables(checkLiterals(parse(text)), variables);
  } catch (error) {
    if (error instanceof RuleError) return error.issues;
    if (error instanceof PlatformError) return error.details;
    throw error;
  }
  return null;
};

const long = (length: number) => '가'.repeat(length);

test('texts end at 20,000 characters, searches at 200, in literals and variables', () => {
  expect(refused(`{a(note: "${long(20_000)}")}`)).toBeNull();
  expect(refused(`{a(note: "${long(20_001)}")}`)).toEqual([
    { path: ['note'], code: 'text.too-long', params: { longest: 20_000 } },
  ]);
  expect(refused(`{a(where: {title: {contains: "${long(201)}"}})}`)).toEqual([
    { path: ['where', 'title', 'contains'], code: 'text.too-long', params: { longest: 200 } },
  ]);
  const document = 'query($where: Where) {a(where: $where)}';
  expect(refused(document, { where: { title: { startsWith: long(200) } } })).toBeNull();
  expect(refused(document, { where: { title: { startsWith: long(201) } } })).toMatchObject([{ code: 'text.too-long' }]);
});

test('a file in base64 ends at 900,000 characters', () => {
  const document = 'mutation($input: I) {a(input: $input)}';
  expect(refused(document, { input: { bytes: 'A'.repeat(900_000) } })).toBeNull();
  expect(refused(document, { input: { bytes: 'A'.repeat(900_001) } })).toEqual([
    { path: ['input', 'bytes'], code: 'text.too-long', params: { longest: 900_000 } },
  ]);
});

test('a variable is as long as its place allows, whatever its own name', () => {
  const document = 'query($text: String) {a(where: {title: {contains: $text}})}';
  expect(refused(document, { text: long(201) })).toEqual([
    { path: ['text'], code: 'text.too-long', params: { longest: 200 } },
  ]);
});

test('lists of ids and choices end at 500', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `id${index}`);
  const document = 'query($these: [ID!]!) {nodes(ids: $these) {id}}';
  expect(refused(document, { these: ids(500) })).toBeNull();
  expect(refused(document, { these: ids(501) })).toEqual([
    { path: ['these'], code: 'ids.too-many', params: { max: 500 } },
  ]);
  expect(refused(`{a(where: {code: {in: ${JSON.stringify(ids(501))}}})}`)).toMatchObject([{ code: 'ids.too-many' }]);
});

test('NUL and half characters are refused anywhere', () => {
  expect(refused('{a(note: "a\\u0000b")}')).toEqual([{ path: ['note'], code: 'text.unclean', params: {} }]);
  expect(refused('query($input: I) {a(input: $input)}', { input: { title: 'a\ud800' } })).toMatchObject([
    { path: ['input', 'title'], code: 'text.unclean' },
  ]);
  expect(refused('query($input: I) {a(input: $input)}', { input: { 'a\0': 1 } })).toMatchObject([
    { code: 'text.unclean' },
  ]);
  expect(refused('{a(note: "👍 한글")}')).toBeNull();
});

test('values nest 32 levels at most, and a million cost no stack', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 1_000_000; level += 1) deep = [deep];
  expect(refused('query($v: V) {a(v: $v)}', { v: deep })).toMatchObject({ what: 'nesting', limit: 32 });
  expect(refused(`{a(where: ${'{and: ['.repeat(40)}${']}'.repeat(40)})}`)).toMatchObject({ what: 'nesting' });
});
