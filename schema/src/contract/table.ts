import { ObjectType } from 'type-graphql';
import { Entity, getMetadataArgsStorage } from 'typeorm';
import type { Sql } from '../kernel/sql.js';
import type { Class } from './class.js';
import { type ColumnDescriptor, declaredColumns } from './columns.js';
import type { RequestContext } from './context.js';
import { Node } from './node.js';

/** The rows of a table that the actor may see, as a condition over its alias. */
export type RowCondition = (ctx: RequestContext, alias: string) => Sql;

export interface Table<T = object> {
  readonly entity: Class<T>;
  readonly name: string;
  /** Name of the GraphQL type, where rows are shown as such. */
  readonly type: string;
  readonly columns: ReadonlyMap<string, ColumnDescriptor>;
  /** Left out: every row is everyone's who may ask. */
  readonly visible?: RowCondition;
}

const conditions = new Map<object, RowCondition>();
const tables = new Map<object, Table>();

/** A record of a table that callers see as a GraphQL type with a global id. */
export function RecordType(table: string, description: string): ClassDecorator {
  return (target) => {
    Entity(table)(target);
    ObjectType({ implements: Node, description })(target);
  };
}

/** A table that no GraphQL type shows as such. */
export const InternalTable = (table: string): ClassDecorator => Entity(table);

/** Hides rows of the table; visibility.ts has the conditions in use. */
export const VisibleWhere =
  (condition: RowCondition): ClassDecorator =>
  (target) => {
    conditions.set(target, condition);
  };

/** The columns and name of an entity, as its decorators say. */
export function tableOf<T>(entity: Class<T>): Table<T> {
  const known = tables.get(entity);
  if (known) return known as Table<T>;
  const declared = getMetadataArgsStorage().tables.find((table) => table.target === entity);
  if (!declared?.name) throw new Error(`${entity.name} is not an entity`);
  const table: Table<T> = {
    entity,
    name: declared.name,
    type: entity.name,
    columns: new Map(declaredColumns(entity as never).map((column) => [column.property, column])),
    ...(conditions.has(entity) && { visible: conditions.get(entity) as RowCondition }),
  };
  tables.set(entity, table as Table);
  return table;
}
