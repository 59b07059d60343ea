import { PlatformError } from '@yeondong/schema';
import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { checkCost, expectedObjects } from './cost.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query {
    goals(first: Int, last: Int): GoalConnection!
    goal(code: String!): Goal
    nodes(ids: [ID!]!): [Node]!
    visions: [Vision!]!
    kpiFacts(by: [String!]!, first: Int): [Row!]!
  }
  type PageInfo { hasNextPage: Boolean! }
  type GoalConnection { nodes: [Goal!]! edges: [GoalEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type GoalEdge { cursor: String! node: Goal! }
  type Goal implements Node { id: ID! code: String! initiatives(first: Int): InitiativeConnection! }
  type InitiativeConnection { nodes: [Initiative!]! }
  type Initiative implements Node { id: ID! goal: Goal! milestones: [Milestone!]! }
  type Milestone { name: String! }
  type Vision { code: String! }
  type Row { value: String goal: Goal }
`);

const averages: Record<string, number> = { 'Query.goals': 1_000, 'Goal.initiatives': 8, 'Initiative.milestones': 4 };

const question = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const cardinality = (field: string) => averages[field] ?? Number.POSITIVE_INFINITY;
  return { schema, document, operation, variables, cardinality };
};
const cost = (text: string, variables?: Record<string, unknown>) => expectedObjects(question(text, variables));

test('a page counts its records, 50 unless said, 500 at most', () => {
  expect(cost('{goals{nodes{id}}}')).toBe(50);
  expect(cost('{goals(first: 20){nodes{id}}}')).toBe(20);
  expect(cost('{goals(last: 7){nodes{id}}}')).toBe(7);
  expect(cost('{goals(first: 99999){nodes{id}}}')).toBe(500);
  expect(cost('query($n: Int){goals(first: $n){nodes{id}}}', { n: 30 })).toBe(30);
  expect(cost('query($n: Int = 40){goals(first: $n){nodes{id}}}')).toBe(40);
});

test('what lies below is multiplied by averages, capped by the page', () => {
  expect(cost('{goals(first: 10){nodes{initiatives{nodes{milestones{name}}}}}}')).toBe(10 * (1 + 8 * (1 + 4)));
  expect(cost('{goals(first: 10){nodes{initiatives(first: 3){nodes{id}}}}}')).toBe(10 * (1 + 3));
});

test('edges count as their nodes, page information as nothing', () => {
  expect(cost('{goals(first: 10){pageInfo{hasNextPage} edges{cursor node{initiatives{nodes{id}}}}}}')).toBe(
    10 * (1 + 8),
  );
});

test('a page without records to read counts as its length', () => {
  expect(cost('{goals(first: 10){totalCount}}')).toBe(10);
});

test('ids, lists and facts count by what they can hold', () => {
  expect(cost('{nodes(ids: ["a", "b", "c"]){id}}')).toBe(3);
  expect(cost('{visions{code}}')).toBe(10);
  expect(cost('{kpiFacts(by: ["goal"], first: 100){value goal{code}}}')).toBe(100 * 2);
});

test('one field selected in several fragments counts once', () => {
  const fragments =
    'fragment A on Goal {initiatives{nodes{id}}} fragment B on Goal {initiatives{nodes{id milestones{name}}}}';
  expect(cost(`{goal(code: "1"){...A ...B}} ${fragments}`)).toBe(1 + 8 * (1 + 4));
});

test('what @skip and @include leave out counts nothing', () => {
  const text = 'query($all: Boolean!){goals(first: 10){nodes{initiatives @include(if: $all){nodes{id}}}}}';
  expect(cost(text, { all: false })).toBe(10);
  expect(cost(text, { all: true })).toBe(90);
});

test('introspection costs nothing', () => {
  expect(cost(getIntrospectionQuery())).toBe(0);
});

test('too many are refused with cost and limit', () => {
  const text = '{goals(first: 500){nodes{initiatives{nodes{goal{initiatives{nodes{id}}}}}}}}';
  const expected = 500 * (1 + 8 * (1 + 1 + 8));
  expect(checkCost(question(text), expected)).toBe(expected);
  try {
    checkCost(question(text), expected - 1);
    throw new Error('nothing was refused');
  } catch (error) {
    expect(error).toBeInstanceOf(PlatformError);
    expect((error as PlatformError).details).toEqual({ what: 'objects', cost: expected, limit: expected - 1 });
  }
});

test('an operation that is asked again costs what its variables say then', () => {
  const sizes = question('query($n: Int, $ids: [ID!]!){goals(first: $n){nodes{id}} nodes(ids: $ids){id}}');
  const asked = (variables: Record<string, unknown>) => expectedObjects({ ...sizes, variables });
  expect([asked({ n: 30, ids: ['a'] }), asked({ n: 3, ids: ['a', 'b'] }), asked({ ids: [] })]).toEqual([31, 5, 50]);
  const parts = question('query($all: Boolean!){goals(first: 10){nodes{id}} visions @include(if: $all){code}}');
  const withAll = (all: boolean) => expectedObjects({ ...parts, variables: { all } });
  expect([withAll(true), withAll(false), withAll(true)]).toEqual([20, 10, 20]);
});

test('an operation that is asked again costs by the averages of then', () => {
  const asked = question('{goals(first: 10){nodes{initiatives{nodes{id}}}}}');
  expect(expectedObjects(asked)).toBe(10 * (1 + 8));
  expect(expectedObjects({ ...asked, cardinality: () => 2 })).toBe(2 * (1 + 2));
});
