import type { RequestContext, Selection } from '@yeondong/schema';
import type { FieldNode, GraphQLField, GraphQLLeafType, GraphQLObjectType } from 'graphql';
import type { Shape } from './shape.js';

/** The fields selected of one object type in one place of the operation. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
  /** Makes the answer's object of a row, with the fields that need no more than the row. */
  readonly Shape: Shape;
  /** The fields that are completed behind it: a whole level at once. */
  readonly later: readonly FieldPlan[];
}

export type Variables = Readonly<Record<string, unknown>>;
export type Arguments = Readonly<Record<string, unknown>>;

/** Read for all rows of the level at once. */
export interface BatchSource {
  readonly kind: 'batch';
  readonly call: (
    rows: readonly unknown[],
    args: Arguments,
    ctx: RequestContext,
    selection: Selection,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
}

/** How a field's values are found. */
export type Source =
  | { readonly kind: 'typename' }
  /** A property of the row, of the same name. */
  | { readonly kind: 'property' }
  /** Computed of the row alone. */
  | { readonly kind: 'row'; readonly call: (row: unknown, args: Arguments, ctx: RequestContext) => unknown }
  | BatchSource
  /** A resolver as graphql-js calls it. */
  | { readonly kind: 'resolver' };

export interface FieldPlan {
  /** The name in the answer. */
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, RequestContext>;
  /** Every place of the document that selects the field under this key. */
  readonly nodes: readonly FieldNode[];
  readonly source: Source;
  readonly selection: Selection;
  readonly type: TypePlan;
  /** @throws {GraphQLError} where a variable gives what the argument does not take */
  argumentsOf(variables: Variables): Arguments;
  /** Puts the completed value into an object of the field's {@link Shape}. */
  put(target: object, value: unknown): void;
}

export type TypePlan = LeafPlan | ListPlan | RecordPlan;

export interface LeafPlan {
  readonly kind: 'leaf';
  readonly nullable: boolean;
  readonly type: GraphQLLeafType;
}

export interface ListPlan {
  readonly kind: 'list';
  readonly nullable: boolean;
  readonly item: TypePlan;
}

export interface RecordPlan {
  readonly kind: 'record';
  readonly nullable: boolean;
  /** The plan for a value; of an interface or union it depends on the value's type. @throws {GraphQLError} */
  planOf(value: unknown): ObjectPlan;
  /** Those made so far. */
  plans(): Iterable<ObjectPlan>;
}
