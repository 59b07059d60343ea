import { buildSchema, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { ask, sampleArguments, selectionOf } from './ask.js';
import { addedFields, isCollection } from './shape.js';
import { spoiledNulls, spoiledTexts } from './spoil.js';

const text = `
  scalar Period
  enum Grade { A B }
  input TextFilter { eq: String in: [String!] startsWith: String }
  input KpiWhere { code: TextFilter grade: Grade not: KpiWhere }
  input KpiInput { code: String! period: Period! weight: Int note: String }
  type Kpi { id: ID! code: String! score(period: Period!): Int goal: Kpi }
  type KpiConnection { nodes: [Kpi!]! totalCount: Int! }
  type Goal { id: ID! GOAL_FIELDS }
  type Query { goals: [Goal!]! QUERY_FIELDS }
  type Mutation { ping: Int MUTATION_FIELDS }
`;
const full = buildSchema(
  text
    .replace('GOAL_FIELDS', 'kpis(first: Int): KpiConnection!')
    .replace('QUERY_FIELDS', 'kpis(first: Int, where: KpiWhere): KpiConnection!')
    .replace('MUTATION_FIELDS', 'saveKpi(input: KpiInput!): Kpi!'),
);
const core = buildSchema(
  text
    .replaceAll(/(GOAL|QUERY|MUTATION)_FIELDS/g, '')
    .replace(/type Kpi .*/, '')
    .replace(/type KpiConnection .*/, ''),
);
const inputOf = (name: string): GraphQLInputType => full.getType(name) as GraphQLInputType;
const placesOf = (list: { at: string }[]): string[] => [...new Set(list.map(({ at }) => at.replace(/: .*/, '')))];
const fieldNamed = (name: string) => addedFields(full, core).find((field) => field.name === name) as never;

describe('what the contract suite asks', () => {
  it('are the fields that a module adds, of roots and of types, and no others', () => {
    expect(addedFields(full, core).map(({ name }) => name)).toEqual([
      'Kpi.id',
      'Kpi.code',
      'Kpi.score',
      'Kpi.goal',
      'KpiConnection.nodes',
      'KpiConnection.totalCount',
      'Goal.kpis',
      'Query.kpis',
      'Mutation.saveKpi',
    ]);
    expect(isCollection(fieldNamed('Goal.kpis'))).toBe(true);
    expect(isCollection(fieldNamed('Query.kpis'))).toBe(true);
    expect(isCollection(fieldNamed('Mutation.saveKpi'))).toBe(false);
  });

  it('spoils every text of an input once, and gives what else it requires', () => {
    const spoiled = spoiledTexts(inputOf('KpiInput'), 'input');
    expect(placesOf(spoiled)).toEqual(['input.code', 'input.period', 'input.note']);
    expect(spoiled).toHaveLength(9);
    expect(spoiled.find(({ at }) => at === 'input.note: NUL')?.value).toEqual({
      code: 'x',
      period: '2006-05',
      note: 'a\u0000b',
    });
  });

  it('spoils the texts of conditions in their operators, and does not follow a condition into itself', () => {
    expect(placesOf(spoiledTexts(inputOf('KpiWhere'), 'where'))).toEqual(['where.code.eq', 'where.code.in']);
  });

  it('puts null wherever the schema lets it stand, two levels down', () => {
    expect(placesOf(spoiledNulls(inputOf('KpiInput'), 'input'))).toEqual(['input', 'input.weight', 'input.note']);
    expect(placesOf(spoiledNulls(inputOf('KpiWhere'), 'where'))).toEqual(
      expect.arrayContaining(['where', 'where.code', 'where.code.eq', 'where.grade', 'where.not', 'where.not.code']),
    );
  });

  it('reaches a root field by its name and a field of records by their ids', () => {
    const root = fieldNamed('Mutation.saveKpi');
    expect(ask(root, sampleArguments(root)).query).toBe(
      'mutation($input: KpiInput!) { found: saveKpi(input: $input) { __typename id code } }',
    );
    const below = fieldNamed('Goal.kpis');
    expect(ask(below, { first: 2 }, { ids: ['R29hbDox'] })).toEqual({
      query:
        'query($parentIds: [ID!]!, $first: Int) { parents: nodes(ids: $parentIds) { ... on Goal { id found: kpis(first: $first) { totalCount nodes { __typename id code } } } } }',
      variables: { first: 2, parentIds: ['R29hbDox'] },
    });
    expect((full.getType('Kpi') as GraphQLObjectType).getFields().score?.args).toHaveLength(1);
    expect(selectionOf(below)).not.toContain('score');
  });
});
