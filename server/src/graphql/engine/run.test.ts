import type { RequestContext } from '@yeondong/schema';
import { buildSchema, type DocumentNode, type GraphQLObjectType, getOperationAST, parse } from 'graphql';
import { Plans } from './plans.js';
import { runPlan } from './run.js';

const SDL = `
  type Query { goals: [Goal!] goal: Goal first: Goal! numbers: [[Int!]] }
  type Goal { title: String! weight: Int share: Float open: Boolean head: Person! initiatives: [Goal!]! }
  type Person { name: String! }
`;

type Extension = { readonly batch: unknown } | { readonly row: unknown } | { readonly plain: true };

function schemaWith(fields: Readonly<Record<string, Extension>>) {
  const schema = buildSchema(SDL);
  for (const [name, extension] of Object.entries(fields)) {
    const [type = '', field = ''] = name.split('.');
    Object.assign((schema.getType(type) as GraphQLObjectType).getFields()[field] as object, { extensions: extension });
  }
  return schema;
}

async function answer(fields: Readonly<Record<string, Extension>>, document: DocumentNode) {
  const question = {
    schema: schemaWith(fields),
    document,
    operation: getOperationAST(document) as never,
    variables: {},
  };
  const planned = new Plans().of(question);
  if (!planned) throw new Error('There is no plan');
  const { data, errors = [] } = await runPlan({ ...question, ...planned, ctx: {} as RequestContext });
  return { data: JSON.parse(JSON.stringify(data)), errors: errors.map(({ message, path }) => ({ message, path })) };
}

const given = (value: unknown): Extension => ({ batch: () => [value] });
const missing = (field: string) => `Cannot return null for non-nullable field ${field}.`;

describe('a plan', () => {
  it('resolves a field once for all rows of a level, and a row that several share once', async () => {
    const calls: unknown[][] = [];
    const kim = { name: 'Kim' };
    const goals = [{ title: 'a' }, { title: 'b' }, { title: 'c' }];
    const heads = (rows: unknown[]) => {
      calls.push(rows);
      return rows.map(() => kim);
    };
    const fields = { 'Query.goals': given([...goals, goals[0]]), 'Goal.head': { batch: heads } };
    const { data } = await answer(fields, parse('{ goals { title head { name } } }'));
    expect(data.goals.map((goal: { title: string }) => goal.title)).toEqual(['a', 'b', 'c', 'a']);
    expect(data.goals[3]).toEqual({ title: 'a', head: { name: 'Kim' } });
    expect(calls).toEqual([goals]);
  });

  it('takes away the nearest value that may be missing, and tells where the fault was', async () => {
    const goals = [
      { title: 'a', initiatives: [{ title: 'x' }, { title: null }] },
      { title: 'b', initiatives: [] },
    ];
    const { data, errors } = await answer(
      { 'Query.goals': given(goals) },
      parse('{ goals { initiatives { title } } }'),
    );
    expect(data).toEqual({ goals: null });
    expect(errors).toEqual([{ message: missing('Goal.title'), path: ['goals', 0, 'initiatives', 1, 'title'] }]);
  });

  it('leaves nothing of an answer whose root may not be missing', async () => {
    const { data, errors } = await answer({ 'Query.first': given(null) }, parse('{ first { title } }'));
    expect(data).toBeNull();
    expect(errors).toEqual([{ message: missing('Query.first'), path: ['first'] }]);
  });

  it('refuses null in lists of what may not be missing, at its index', async () => {
    const { data, errors } = await answer(
      {
        'Query.numbers': given([
          [1, 2],
          [3, null],
        ]),
      },
      parse('{ numbers }'),
    );
    expect(data).toEqual({ numbers: [[1, 2], null] });
    expect(errors).toEqual([{ message: missing('Query.numbers'), path: ['numbers', 1, 1] }]);
    const ofRows = await answer({ 'Query.goals': given([{ title: 'a' }, null]) }, parse('{ goals { title } }'));
    expect(ofRows).toEqual({
      data: { goals: null },
      errors: [{ message: missing('Query.goals'), path: ['goals', 1] }],
    });
  });

  it('tells every place of a row that several share when a field of it fails', async () => {
    const row = { title: 'a' };
    const fail = {
      row: () => {
        throw new Error('heavy');
      },
    };
    const fields = { 'Query.goals': given([row, row]), 'Query.goal': given(row), 'Goal.weight': fail };
    const { data, errors } = await answer(fields, parse('{ goals { title weight } }'));
    expect(data).toEqual({
      goals: [
        { title: 'a', weight: null },
        { title: 'a', weight: null },
      ],
    });
    expect(errors.map(({ path }) => path)).toEqual([
      ['goals', 0, 'weight'],
      ['goals', 1, 'weight'],
    ]);
  });

  it.each([
    ['weight', 1.5, null, 'Int cannot represent non-integer value: 1.5'],
    ['weight', 2 ** 31, null, 'Int cannot represent non 32-bit signed integer value: 2147483648'],
    ['weight', '7', 7, undefined],
    ['weight', true, 1, undefined],
    ['share', Number.NaN, null, 'Float cannot represent non numeric value: NaN'],
    ['share', '0.5', 0.5, undefined],
    ['open', 1, true, undefined],
    ['open', 'yes', null, 'Boolean cannot represent a non boolean value: "yes"'],
    ['title', 5, '5', undefined],
  ])('takes no more for %s than its type does: %p', async (field, value, expected, message) => {
    const fields = { 'Query.goal': given({ title: 'a', [field]: value }) };
    const { data, errors } = await answer(fields, parse(`{ goal { ${field} } }`));
    expect(data).toEqual({ goal: { [field]: expected } });
    expect(errors[0]?.message).toBe(message);
  });

  it('says when a batch gave fewer values than it got rows', async () => {
    const fields = { 'Query.goal': given({ title: 'a' }), 'Goal.head': { batch: () => [] } };
    const { data, errors } = await answer(fields, parse('{ goal { head { name } } }'));
    expect(data).toEqual({ goal: null });
    expect(errors[0]?.message).toBe('Goal.head must give one value for each of 1 rows');
  });

  it('writes keys that JavaScript gives a meaning to as any other, and leaves __proto__ to graphql-js', async () => {
    const fields = { 'Query.goal': given({ title: 'a' }) };
    const { data } = await answer(fields, parse('{ goal { constructor: title toJSON: title class: title } }'));
    expect(data.goal).toEqual({ constructor: 'a', toJSON: 'a', class: 'a' });
    await expect(answer(fields, parse('{ goal { __proto__: title } }'))).rejects.toThrow('There is no plan');
  });

  it('leaves questions about the schema to graphql-js', async () => {
    await expect(answer({}, parse('{ __schema { types { name } } }'))).rejects.toThrow('There is no plan');
  });
});
