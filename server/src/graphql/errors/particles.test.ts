import ko from '../../messages/ko.json' with { type: 'json' };
import { fill } from './texts.js';

test.each([
  ['목표', '{name:을/를}', '목표를'],
  ['과제', '{name:은/는}', '과제는'],
  ['계획', '{name:이/가}', '계획이'],
  ['서울', '{name:으로/로}', '서울로'],
  ['부천', '{name:으로/로}', '부천으로'],
  ['43', '{name:을/를}', '43을'],
  ['45', '{name:을/를}', '45를'],
  ['7', '{name:으로/로}', '7로'],
  ['6', '{name:으로/로}', '6으로'],
  ['100', '{name:을/를}', '100을'],
  ['title', '{name:은/는}', 'title는'],
  ['html', '{name:은/는}', 'html은'],
  ['미션(안)', '{name:이/가}', '미션(안)이'],
  ['계획"', '{name:과/와}', '계획"과'],
])('%s in %s reads %s', (name, template, text) => {
  expect(fill(template, { name })).toBe(text);
});

test('what has no value stays, and plain parameters are put in as they are', () => {
  expect(fill('{a}/{b} {c}', { a: 1, b: '둘' })).toBe('1/둘 {c}');
  expect(fill(ko['graphql.unusedVariable'], { name: 'year' })).toBe('$year 변수가 쓰이지 않았습니다.');
});

test.each([
  [-500001, '-500,001원'],
  [1234567890123, '1,234,567,890,123원'],
  [999, '999원'],
  [-1000, '-1,000원'],
  ['1000000.25', '1,000,000.25원'],
])('%s won are written %s', (amount, text) => {
  expect(fill('{amount:grouped}원', { amount })).toBe(text);
});
