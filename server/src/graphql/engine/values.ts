import type { RequestContext } from '@yeondong/schema';
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Document } from './collect.js';
import type { Arguments, FieldPlan, ObjectPlan } from './plan.js';
import type { Level, Path } from './seats.js';
import { asError, attempt, isPromise } from './settled.js';

/** What one run of a plan is about. */
export interface Task extends Document {
  readonly plan: ObjectPlan;
  readonly operation: OperationDefinitionNode;
  readonly ctx: RequestContext;
}

type Values = readonly unknown[];

/** Finds what fields hold, for this run. A value that could not be found is the Error that says why. */
export class FieldValues {
  private readonly given = new Map<FieldPlan, Arguments | Error>();

  constructor(private readonly task: Task) {}

  /** For all rows of a level. */
  of(field: FieldPlan, level: Level): Values | Promise<Values> {
    const { source, definition } = field;
    const { rows } = level.seated;
    if (source.kind === 'property') return rows.map((row) => (row as Record<string, unknown>)[definition.name]);
    if (source.kind === 'row') return rows.map((row) => this.computed(field, row));
    const args = this.argumentsOf(field);
    if (args instanceof Error) return rows.map(() => args);
    if (source.kind === 'resolver') return rows.map((_, at) => this.resolved(field, args, level, at));
    if (source.kind !== 'batch') return rows;
    const { ctx } = this.task;
    const found = attempt(() => source.call(rows, args, ctx, field.selection));
    return isPromise(found)
      ? found.then(
          (values) => ofAll(field, rows, values),
          (thrown: unknown) => ofAll(field, rows, asError(thrown)),
        )
      : ofAll(field, rows, found);
  }

  /** Of a field that needs its row alone. */
  computed(field: FieldPlan, row: unknown): unknown {
    const args = this.argumentsOf(field);
    const { source } = field;
    if (args instanceof Error || source.kind !== 'row') return args;
    return attempt(() => source.call(row, args, this.task.ctx));
  }

  private argumentsOf(field: FieldPlan): Arguments | Error {
    const known = this.given.get(field);
    if (known) return known;
    const args = attempt(() => field.argumentsOf(this.task.variables)) as Arguments | Error;
    this.given.set(field, args);
    return args;
  }

  private resolved(field: FieldPlan, args: Arguments, { seated, seats }: Level, at: number): unknown {
    const { definition } = field;
    const [path = []] = seats.pathsOf(seated.seatsOf(at)[0] as number);
    const info = this.infoOf(field, [...path, field.key]);
    return attempt(() => definition.resolve?.(seated.rows[at], args, this.task.ctx, info));
  }

  private infoOf(field: FieldPlan, path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this.task;
    return {
      fieldName: field.definition.name,
      fieldNodes: field.nodes,
      returnType: field.definition.type,
      parentType: field.parent,
      path: path.reduce<GraphQLResolveInfo['path'] | undefined>(
        (prev, key) => ({ prev, key, typename: undefined }),
        undefined,
      ) as GraphQLResolveInfo['path'],
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables as Record<string, unknown>,
    };
  }
}

/** What a batch found, one value for each row; an Error is everyone's. */
function ofAll({ parent, definition }: FieldPlan, rows: Values, found: unknown): Values {
  if (Array.isArray(found) && found.length === rows.length) return found;
  const error =
    found instanceof Error
      ? found
      : new TypeError(`${parent.name}.${definition.name} must give one value for each of ${rows.length} rows`);
  return rows.map(() => error);
}
