import { buildSchema, type GraphQLObjectType, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { variantOf } from './variant.js';

const full = buildSchema(/* GraphQL */ `
  type Query { home: Initiative, tasks(first: Int): [Task!]!, period: Period }
  type Mutation { plan(task: TaskInput!): Task }
  interface Node { id: ID! }
  type Initiative implements Node { id: ID!, code: String!, tasks: [Task!]!, goal(where: GoalWhere, order: Order): Goal! }
  type Goal implements Node { id: ID!, initiatives: [Initiative!]! }
  type Task implements Node { id: ID!, state: TaskState! }
  type Period { from: String! }
  input GoalWhere { code: String, tasks: TaskWhere }
  input TaskWhere { state: TaskState }
  input TaskInput { state: TaskState }
  enum TaskState { OPEN DONE }
  enum Order { CODE TASK_COUNT }
`);

/** Says whose things are, as the start does from the modules' definitions. */
function stamp(extensions: Record<string, unknown>, ...names: string[]): void {
  for (const name of names) {
    const [typeName = '', part] = name.split('.');
    const type = full.getType(typeName) as GraphQLObjectType;
    const item = part === undefined ? type : type.getFields?.()[part];
    const value = 'getValue' in type ? (type as unknown as { getValue(n?: string): object }).getValue(part) : undefined;
    Object.assign(value ?? item ?? {}, { extensions });
  }
}
stamp({ module: 'tasks' }, 'Task', 'TaskInput', 'TaskWhere', 'Initiative.tasks', 'GoalWhere.tasks', 'Order.TASK_COUNT');
stamp({ module: 'tasks', permission: 'tasks.read' }, 'Query.tasks', 'Mutation.plan');
stamp({ permission: 'plan.read' }, 'Query.home');
stamp({ permission: 'period.read' }, 'Query.period');

const printed = (modules: string[], publicPermissions: string[] | null = null): string => {
  const key = { modules: new Set(modules), publicPermissions: publicPermissions && new Set(publicPermissions) };
  return printSchema(lexicographicSortSchema(variantOf(full, key)));
};

describe('the schema without modules that are off', () => {
  const off = variantOf(full, { modules: new Set(), publicPermissions: null });

  it('is the full schema where all are on', () => {
    expect(printed(['tasks'])).toBe(printSchema(lexicographicSortSchema(full)));
  });

  it('has none of their types, fields, filters, sort keys, nor what was there for them alone', () => {
    expect(printed([])).toBe(`type Goal implements Node {
  id: ID!
  initiatives: [Initiative!]!
}

input GoalWhere {
  code: String
}

type Initiative implements Node {
  code: String!
  goal(order: Order, where: GoalWhere): Goal!
  id: ID!
}

interface Node {
  id: ID!
}

enum Order {
  CODE
}

type Period {
  from: String!
}

type Query {
  home: Initiative
  period: Period
}`);
  });

  it('is valid although nobody checks it again', () => {
    expect(validateSchema(Object.assign(off, { __validationErrors: undefined }))).toEqual([]);
  });

  it('shares with the full schema what leads to nothing that was taken out', () => {
    expect(off.getType('Period')).toBe(full.getType('Period'));
    expect(off.getType('Goal')).not.toBe(full.getType('Goal'));
  });

  it('keeps for visitors the root fields whose permission everybody has', () => {
    expect(printed(['tasks'], ['period.read'])).toBe(
      'type Period {\n  from: String!\n}\n\ntype Query {\n  period: Period\n}',
    );
  });
});
