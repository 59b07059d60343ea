import type { Class } from '../contract/class.js';
import type { TransactionContext } from '../contract/context.js';
import { tableOf } from '../contract/table.js';
import { all, keyList, raw, type Sql, sql } from '../kernel/sql.js';

/** A column of some module that refers to rows of a table. */
interface ReferringColumn {
  readonly table: string;
  readonly column: string;
}

/** The foreign keys that lead to a table, as the database itself knows them: modules come and go. */
function referencesTo(tx: TransactionContext, table: string): Promise<ReferringColumn[]> {
  if (tx.db.dialect === 'sqlite') {
    return tx.db.rows(
      sql`select m.name as "table", f."from" as "column" from sqlite_master m join pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = ${table}`,
    );
  }
  return tx.db.rows(
    sql`select table_name as ${raw('`table`')}, column_name as ${raw('`column`')} from information_schema.key_column_usage
      where table_schema = database() and referenced_table_schema = database() and referenced_table_name = ${table}`,
  );
}

const notReferred = ({ table, column }: ReferringColumn): Sql =>
  sql`not exists (select 1 from ${raw(table)} r where r.${raw(column)} = t.id)`;

/**
 * Deletes the rows of a condition over `t` that nothing else refers to, with the rows of the tables that are part of them.
 * Gives the keys of the deleted rows.
 */
export async function removeUnused(
  tx: TransactionContext,
  entity: Class,
  condition: Sql,
  parts: readonly Class[],
): Promise<number[]> {
  const { name } = tableOf(entity);
  const own = new Set(parts.map((part) => tableOf(part).name));
  const references = await referencesTo(tx, name);
  const free = references.filter(({ table }) => !own.has(table)).map(notReferred);
  const rows = await tx.db.rows<{ key: number }>(
    sql`select t.id as "key" from ${raw(name)} t where ${all([condition, ...free])} order by t.id`,
  );
  const keys = rows.map(({ key }) => Number(key));
  if (keys.length === 0) return keys;
  for (const { table, column } of references.filter((reference) => own.has(reference.table))) {
    await tx.db.execute(sql`delete from ${raw(table)} where ${raw(column)} in ${keyList(keys)}`);
  }
  await tx.db.execute(sql`delete from ${raw(name)} where id in ${keyList(keys)}`);
  return keys;
}
