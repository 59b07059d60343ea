import { type Database, raw, sql } from '@yeondong/schema';
import { type AuditVerdict, verifyAudit } from '../jobs/audit-chain.js';
import { tablesOf } from './schema-version.js';

/** A foreign key that points at nothing. */
export interface Orphans {
  readonly table: string;
  readonly column: string;
  readonly count: number;
}

export interface Verdict {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly audit: AuditVerdict;
  readonly orphans: readonly Orphans[];
  /** Complaints of the database about its own file; MariaDB checks itself. */
  readonly damage: readonly string[];
}

export async function verify(db: Database): Promise<Verdict> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(db)) {
    const [row] = await db.longRows<{ n: number }>(sql`select count(*) as n from ${raw(table)}`);
    counts[table] = Number(row?.n ?? 0);
  }
  return { counts, audit: await verifyAudit(db), orphans: await orphansOf(db), damage: await damageOf(db) };
}

export const isWell = ({ audit, orphans, damage }: Verdict): boolean =>
  audit.brokenAt === null && orphans.length === 0 && damage.length === 0;

async function damageOf(db: Database): Promise<string[]> {
  if (db.dialect !== 'sqlite') return [];
  const rows = await db.longRows<{ integrity_check: string }>(sql`pragma integrity_check`);
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

interface ForeignKey {
  readonly tableName: string;
  readonly columnName: string;
  readonly target: string;
  readonly targetColumn: string;
}

async function orphansOf(db: Database): Promise<Orphans[]> {
  const orphans: Orphans[] = [];
  for (const { tableName, columnName, target, targetColumn } of await foreignKeys(db)) {
    const [row] = await db.longRows<{ n: number }>(
      sql`select count(*) as n from ${raw(tableName)} c where c.${raw(columnName)} is not null
        and not exists (select 1 from ${raw(target)} p where p.${raw(targetColumn)} = c.${raw(columnName)})`,
    );
    if (Number(row?.n ?? 0) > 0) orphans.push({ table: tableName, column: columnName, count: Number(row?.n) });
  }
  return orphans;
}

/** Every foreign key of the database. */
export function foreignKeys(db: Database): Promise<ForeignKey[]> {
  if (db.dialect === 'mariadb') {
    return db.rows<ForeignKey>(
      sql`select table_name as tableName, column_name as columnName, referenced_table_name as target,
        referenced_column_name as targetColumn from information_schema.key_column_usage
        where table_schema = database() and referenced_table_name is not null order by table_name, column_name`,
    );
  }
  return db.rows<ForeignKey>(
    sql`select m.name as "tableName", f."from" as "columnName", f."table" as target, coalesce(f."to", 'id') as "targetColumn"
      from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table' order by m.name, f."from"`,
  );
}
