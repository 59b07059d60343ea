import { createHash } from 'node:crypto';
import { type Database, sql, type WriteDatabase } from '@yeondong/schema';

const BATCH = 500;

interface Entry {
  readonly id: number;
  readonly sequence: number | null;
  readonly hash: string | null;
  readonly text: string;
}

/** Everything of an entry that must not change, in one text. */
const ENTRIES = sql`select id, sequence, hash, concat_ws('|', id, at, coalesce(actor_id, ''), address, request_id, act, record_type, record_key, changes, coalesce(reason, '')) as text from core_audit_entry`;

const chained = (previous: string, entry: Entry): string =>
  createHash('sha256').update(`${previous}\n${entry.text}`).digest('hex');

/** Numbers new entries and chains each to the one before; a change of any of them then shows. */
export function sealAudit(write: <T>(work: (db: WriteDatabase) => Promise<T>) => Promise<T>): Promise<number> {
  return write(async (db) => {
    const [last] = await db.rows<{ sequence: number; hash: string }>(
      sql`select sequence, hash from core_audit_entry where sequence is not null order by sequence desc limit 1`,
    );
    let sequence = last?.sequence ?? 0;
    let hash = last?.hash ?? '';
    const entries = await db.rows<Entry>(sql`${ENTRIES} where sequence is null order by id limit ${BATCH}`);
    for (const entry of entries) {
      sequence += 1;
      hash = chained(hash, entry);
      await db.execute(sql`update core_audit_entry set sequence = ${sequence}, hash = ${hash} where id = ${entry.id}`);
    }
    return entries.length;
  });
}

export interface AuditVerdict {
  readonly sealed: number;
  readonly unsealed: number;
  /** Key of the first entry that does not fit its chain. */
  readonly brokenAt: number | null;
}

export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  const entries = await db.longRows<Entry>(sql`${ENTRIES} where sequence is not null order by sequence`);
  const [tail] = await db.rows<{ n: number }>(sql`select count(*) as n from core_audit_entry where sequence is null`);
  let previous = '';
  let brokenAt: number | null = null;
  entries.forEach((entry, index) => {
    const expected = chained(previous, entry);
    if (brokenAt === null && (entry.hash !== expected || entry.sequence !== index + 1)) brokenAt = entry.id;
    previous = entry.hash ?? '';
  });
  return { sealed: entries.length, unsealed: Number(tail?.n ?? 0), brokenAt };
}
