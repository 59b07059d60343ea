import type { TransactionContext } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { Notice, type NoticeKind } from '../entities/notice.js';
import { sql } from '../kernel/sql.js';
import { insert, update } from './record-store.js';

/** What one person is told. */
export interface NoticeText {
  readonly personKey: number;
  readonly kind: NoticeKind | `${NoticeKind}`;
  readonly titleKo: string;
  readonly titleEn: string;
  /** Path of the page that it opens, such as `/initiatives/I-01`. */
  readonly path: string | null;
  /** The record that it is about. */
  readonly record: { readonly type: string; readonly key: number };
  /** The day by which something is due; none for RETURNED and WAITING. */
  readonly dueOn?: string | null;
}

/**
 * Tells a person something once. A due day is told once for each kind, read or not, so that a daily job may repeat itself;
 * without a due day an unread notice is renewed, and one that was read is followed by a new one. The notice's key.
 */
export async function notify(tx: TransactionContext, text: NoticeText): Promise<number> {
  const dueOn = text.dueOn ?? null;
  const known = await knownNotice(tx, text, dueOn);
  if (known !== null && dueOn !== null) return known;
  const { titleKo, titleEn, path } = text;
  const at = tx.clock.now();
  if (known !== null) await update(tx, Notice, known, { titleKo, titleEn, path, at });
  const key = known ?? (await insert(tx, Notice, noticeRow(text, dueOn, at)));
  tx.emit(recordChanged, { type: 'Notice', key });
  return key;
}

const noticeRow = (text: NoticeText, dueOn: string | null, at: Date): Omit<Notice, 'key' | 'id'> => ({
  kind: text.kind as NoticeKind,
  titleKo: text.titleKo,
  titleEn: text.titleEn,
  path: text.path,
  dueOn,
  recordType: text.record.type,
  recordKey: text.record.key,
  at,
  readAt: null,
  source: null,
  module: null,
  visibility: 'PERSONAL',
  ownerDepartmentKey: null,
  ownerPersonKey: text.personKey,
});

/** Read past the visibility of rows: who tells is not who is told. */
async function knownNotice(tx: TransactionContext, text: NoticeText, dueOn: string | null): Promise<number | null> {
  const same = dueOn === null ? sql`due_on is null and read_at is null` : sql`due_on = ${dueOn}`;
  const [row] = await tx.db.rows<{ key: number }>(
    sql`select id as "key" from core_notice where owner_person_id = ${text.personKey} and kind = ${text.kind}
      and record_type = ${text.record.type} and record_id = ${text.record.key} and ${same} order by id desc limit 1`,
  );
  return row ? Number(row.key) : null;
}

/** Whom a record waits for no longer: their unread notices of this kind count as read. */
export async function settleNotices(
  tx: TransactionContext,
  kind: `${NoticeKind}`,
  record: NoticeText['record'],
): Promise<void> {
  await tx.db.execute(
    sql`update core_notice set read_at = ${tx.clock.now().getTime()} where kind = ${kind}
      and record_type = ${record.type} and record_id = ${record.key} and read_at is null`,
  );
}
