import { keyList, raw, type Sql, sql, type WriteDatabase } from '@yeondong/schema';
import type { Storage } from './storage.js';

/**
 * Tables that nearly every request writes to: counting them would make all writers wait for each other's commit. What
 * reads one of them is never kept.
 */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'core_audit_entry',
  'core_api_token',
  'core_credential',
  'core_data_revision',
  'core_idempotency',
  'core_outbox_event',
  'core_session',
]);

/** The sum of all revisions. They only grow: two moments with the same sum have the same data in every counted table. */
export const DATA_REVISION: Sql = sql`(select sum(revision) from core_data_revision)`;

const WRITES_TO = /^\s*(?:insert\s+(?:ignore\s+)?into|update|delete\s+from)\s+["`]?(\w+)/i;

/** The table that a statement writes to; null where its text does not begin with it. */
export const writtenTable = ({ strings }: Sql): string | null =>
  WRITES_TO.exec(strings[0] ?? '')?.[1]?.toLowerCase() ?? null;

/** The storage with each transaction counted, as its last statement, in the revisions of the tables that it wrote. */
export const countingWrites = (storage: Storage): Storage => ({
  ...storage,
  write: (work) =>
    storage.write(async (db) => {
      const written = new Set<string | null>();
      const result = await work({
        ...db,
        execute: (statement) => {
          written.add(writtenTable(statement));
          return db.execute(statement);
        },
      });
      await count(db, written);
      return result;
    }),
});

async function count(db: WriteDatabase, written: ReadonlySet<string | null>): Promise<void> {
  const names = [...written].filter((name) => name === null || !UNCOUNTED.has(name));
  if (names.length === 0) return;
  const known = names.filter((name) => name !== null).sort();
  const { affected } = await db.execute(
    sql`update core_data_revision set revision = revision + 1 where name in ${keyList(known)}`,
  );
  if (affected < names.length) await countAll(db);
}

const countAll = (db: WriteDatabase) => db.execute(sql`update core_data_revision set revision = revision + 1`);

/** Takes a table out, with its revision. No server runs meanwhile that could have kept an answer under the larger sum. */
export async function dropCounted(db: WriteDatabase, table: string): Promise<void> {
  await db.execute(sql`delete from core_data_revision where name = ${table}`);
  await db.execute(sql`drop table ${raw(table)}`);
}

/** Gives each table that has none a revision, after migrations. `changed`: rows may be others than before. */
export async function registerTables(storage: Storage, changed: boolean): Promise<void> {
  const found = await storage.reader.rows<{ name: string }>(raw(TABLES[storage.reader.dialect]));
  const missing = found.map(({ name }) => name.toLowerCase()).filter((name) => !UNCOUNTED.has(name));
  if (missing.length === 0 && !changed) return;
  await storage.write(async (db) => {
    for (const name of missing) {
      await db.execute(sql`insert into core_data_revision (name, revision) values (${name}, 1)`);
    }
    if (changed) await countAll(db);
  });
}

const TABLES = {
  sqlite: `select name from sqlite_schema where type = 'table' and name not like 'sqlite%'
    and name not in (select name from core_data_revision)`,
  mariadb: `select t.table_name as name from information_schema.tables t where t.table_schema = database()
    and t.table_type = 'BASE TABLE' and lower(t.table_name) not in (select name from core_data_revision)`,
};
