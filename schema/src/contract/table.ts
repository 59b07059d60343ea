import { Entity, getMetadataArgsStorage } from 'typeorm';
import { ObjectType } from 'type-graphql';
import type { Class } from './class.js';
import { type ColumnDescriptor, declaredColumns } from './columns.js';
import { Node } from './node.js';
import type { Role } from './permission.js';

/** How rows of a table are hidden: their columns `visibility`, `ownerDepartmentKey`, `ownerPersonKey` decide. */
export interface Protection {
  /** The officers who see every row of the table, beside planner and auditor. */
  readonly officers: readonly Role[];
}

export interface Table<T = object> {
  readonly entity: Class<T>;
  readonly name: string;
  /** Name of the GraphQL type, where rows are shown as such. */
  readonly type: string;
  readonly columns: ReadonlyMap<string, ColumnDescriptor>;
  readonly protection: Protection | null;
}

const protections = new Map<object, Protection>();
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

/** Rows carry a visibility; see stores/visibility.ts. */
export const Protected = (protection: Protection): ClassDecorator => (target) => {
  protections.set(target, protection);
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
    protection: protections.get(entity) ?? null,
  };
  tables.set(entity, table as Table);
  return table;
}
