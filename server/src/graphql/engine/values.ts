import type { RequestContext } from '@yeondong/schema';
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Document } from './collect.js';
import type { Arguments, BatchSource, FieldPlan, ObjectPlan } from './plan.js';
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
    const { source, definition, parent } = field;
    const { rows } = level.seated;
    switch (source.kind) {
      case 'typename':
        return rows.map(() => parent.name);
      case 'property':
        return rows.map((row) => (row as Record<string, unknown>)[definition.name]);
      case 'row':
        return rows.map((row) => this.computed(field, row));
      case 'batch':
        return this.batched(field, source, rows);
      case 'resolver':
        return rows.map((_, at) => this.resolved(field, level, at));
    }
  }

  /** Of a field that needs its row alone. */
  computed(field: FieldPlan, row: unknown): unknown {
    const { source } = field;
    if (source.kind !== 'row') throw new TypeError(`${field.definition.name} needs more than its row`);
    const args = this.argumentsOf(field);
    return args instanceof Error ? args : attempt(() => source.call(row, args, this.task.ctx));
  }

  private batched(field: FieldPlan, { call }: BatchSource, rows: Values): Values | Promise<Values> {
    const args = this.argumentsOf(field);
    const found = args instanceof Error ? args : attempt(() => call(rows, args, this.task.ctx, field.selection));
    if (!isPromise(found)) return ofAll(field, rows, found);
    return found.then(undefined, asError).then((values) => ofAll(field, rows, values));
  }

  private argumentsOf(field: FieldPlan): Arguments | Error {
    const known = this.given.get(field);
    if (known) return known;
    const args = attempt(() => field.argumentsOf(this.task.variables)) as Arguments | Error;
    this.given.set(field, args);
    return args;
  }

  private resolved(field: FieldPlan, { seated, seats }: Level, at: number): unknown {
    const { definition } = field;
    const args = this.argumentsOf(field);
    if (args instanceof Error) return args;
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
