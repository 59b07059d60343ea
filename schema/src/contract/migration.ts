import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Dialect } from '../kernel/sql.js';

/** A column as migrations write it, for both databases. */
export interface ColumnType {
  readonly sqlite: string;
  readonly mariadb: string;
  readonly optional: boolean;
  readonly references?: string;
}

const column = (sqlite: string, mariadb: string): ColumnType => ({ sqlite, mariadb, optional: false });

export const text = (length: number): ColumnType => column('text', length > 1000 ? 'mediumtext' : `varchar(${length})`);
export const integer = (): ColumnType => column('integer', 'int');
export const boolean = (): ColumnType => column('integer', 'tinyint');
/** Scaled integers of exact decimals; see columns.ts. */
export const decimal = (): ColumnType => column('integer', 'bigint');
export const won = (): ColumnType => column('integer', 'bigint');
export const date = (): ColumnType => column('text', 'varchar(10)');
export const instant = (): ColumnType => column('integer', 'bigint');
export const json = (): ColumnType => text(100_000);
export const reference = (table: string): ColumnType => ({ ...integer(), references: table });
export const optional = (type: ColumnType): ColumnType => ({ ...type, optional: true });

/** The columns of every coded record (CodedRecord). */
export const codedColumns = {
  code: text(60),
  title_ko: text(300),
  title_en: optional(text(300)),
  position: integer(),
  version: integer(),
};

/** The three columns by which rows of a protected table are shown or hidden (visibility.ts). */
export const protection = {
  visibility: text(10),
  owner_department_id: optional(reference('core_department')),
  owner_person_id: optional(reference('core_person')),
};

type Statement = (dialect: Dialect) => string;

export interface Step {
  readonly title: string;
  readonly statement: Statement;
}

/** Creates a table with an `id`, its unique keys and foreign keys, and an index for each list of columns. */
export function createTable(
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  keys: { readonly unique?: readonly string[][]; readonly index?: readonly string[][] } = {},
): Step[] {
  const statement: Statement = (dialect) => {
    const lines = [
      dialect === 'sqlite' ? 'id integer primary key autoincrement' : 'id int not null auto_increment primary key',
      ...Object.entries(columns).map(([key, type]) => columnText(key, type, dialect)),
      ...(keys.unique ?? []).map(
        (list) => `constraint ${name}_${list.join('_').slice(0, 30)}_u unique (${list.join(', ')})`,
      ),
      ...Object.entries(columns).flatMap(([key, type]) =>
        type.references ? [`constraint ${name}_${key}_f foreign key (${key}) references ${type.references} (id)`] : [],
      ),
    ];
    const tail =
      dialect === 'sqlite' ? 'strict' : 'engine = innodb default charset = utf8mb4 collate = utf8mb4_nopad_bin';
    return `create table ${name} (${lines.join(', ')}) ${tail}`;
  };
  return [{ title: name, statement }, ...(keys.index ?? []).map((list) => createIndex(name, list))];
}

const columnText = (name: string, type: ColumnType, dialect: Dialect): string =>
  `${name} ${type[dialect]}${type.optional ? '' : ' not null'}`;

export const createIndex = (table: string, columns: readonly string[]): Step => ({
  title: `${table}_${columns.join('_')}`,
  statement: () => `create index ${table}_${columns.join('_').slice(0, 30)}_i on ${table} (${columns.join(', ')})`,
});

/** No two rows with the same values in these columns; rows with an empty one are never the same. */
export const createUniqueIndex = (table: string, name: string, columns: readonly string[]): Step => ({
  title: `${table}_${name}`,
  statement: () => `create unique index ${table}_${name}_u on ${table} (${columns.join(', ')})`,
});

/** Takes a table out, with its rows. */
export const dropTable = (table: string): Step => ({ title: `${table}_drop`, statement: () => `drop table ${table}` });

/** Adds a column that old rows leave empty. Columns are never changed in place: add, copy, drop. */
export const addColumn = (table: string, name: string, type: ColumnType): Step => ({
  title: `${table}_${name}`,
  statement: (dialect) =>
    `alter table ${table} add column ${columnText(name, { ...type, optional: true }, dialect)}${foreignKey(table, name, type, dialect)}`,
});

/** Takes a column out, once its values have been copied to where they belong; its index goes first. */
export const dropColumn = (table: string, name: string): Step => ({
  title: `${table}_${name}_drop`,
  statement: () => `alter table ${table} drop column ${name}`,
});

/** Takes out an index that {@link createTable} or {@link createIndex} made of these columns. */
export const dropIndex = (table: string, columns: readonly string[]): Step => ({
  title: `${table}_${columns.join('_')}_unindexed`,
  statement: (dialect) =>
    `drop index ${table}_${columns.join('_').slice(0, 30)}_i${dialect === 'mariadb' ? ` on ${table}` : ''}`,
});

/** SQLite takes a key with the column itself, MariaDB as a constraint beside it. */
function foreignKey(table: string, name: string, { references }: ColumnType, dialect: Dialect): string {
  if (!references) return '';
  const key = `references ${references} (id)`;
  return dialect === 'sqlite' ? ` ${key}` : `, add constraint ${table}_${name}_f foreign key (${name}) ${key}`;
}

/** Moves rows that stand already; the same statement for both databases. */
export const moveRows = (title: string, statement: string): Step => ({ title, statement: () => statement });

const FIRST_TIMESTAMP = 1_700_000_000_000;

/**
 * A module's migrations, one statement each (MariaDB's definitions are not transactional).
 * Their order is their identity: append, never insert or remove.
 */
export function migrations(module: string, steps: readonly Step[]): (new () => MigrationInterface)[] {
  return steps.map(({ title, statement }, index) => {
    const name = `${module}-${title}-${FIRST_TIMESTAMP + index}`;
    return class implements MigrationInterface {
      readonly name = name;
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(statement(runner.connection.options.type === 'mariadb' ? 'mariadb' : 'sqlite'));
      }
      down(): Promise<void> {
        return Promise.reject(new Error('Migrations go forward only'));
      }
    };
  });
}
