import { Documents, operationIn } from './documents.js';

const text = (index: number) => `query Asked${index} { a(note: "${'x'.repeat(600)}") }`;

describe('texts of operations', () => {
  it('are read once while they are in use', () => {
    const documents = new Documents();
    expect(documents.read(text(1))).toBe(documents.read(text(1)));
    expect(documents.read(text(2))).not.toBe(documents.read(text(1)));
  });

  it('make room for others: ten thousand different ones do not stay', () => {
    const documents = new Documents();
    const first = documents.read(text(0));
    for (let index = 1; index <= 10_000; index++) documents.read(text(index));
    const last = documents.read(text(10_000));
    expect(documents.read(text(10_000))).toBe(last);
    expect(documents.read(text(0))).not.toBe(first);
  });

  it('are refused each time where they are wrong', () => {
    const documents = new Documents();
    for (let time = 0; time < 2; time++) {
      expect(() => documents.read('{ a(')).toThrow(/Syntax Error/);
      expect(() => documents.read(`{ a(note: "${'x'.repeat(20_001)}") }`)).toThrow();
    }
  });
});

test.each([
  ['{ a }', undefined, { name: null, kind: 'query' }],
  ['mutation Do { a } fragment F on A { b }', undefined, { name: 'Do', kind: 'mutation' }],
  ['query A { a } query B { b }', 'B', { name: 'B', kind: 'query' }],
  ['query A { a } query B { b }', undefined, null],
  ['query A { a }', 'B', null],
  ['fragment F on A { b }', undefined, null],
])('of %j the operation %j is %j', (text, name, operation) => {
  expect(operationIn(new Documents().read(text), name)).toEqual(operation);
});
