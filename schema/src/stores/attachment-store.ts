import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { fields, type Selection } from '../contract/selection.js';
import { Attachment, Disclosure } from '../entities/attachment.js';
import { forbidden, notFound, refuse } from '../kernel/errors.js';
import { globalId, parseGlobalId } from '../kernel/ids.js';
import { keyList, raw, sql, TRUE } from '../kernel/sql.js';
import { type DisclosureTerms, mediaTypeOf } from '../rules/attachment-file.js';
import { requiredText } from '../rules/text-input.js';
import { mayBeUndone } from '../rules/undo-window.js';
import { requireOwnDepartment } from './department-right.js';
import { type OwnedRecord, ownedRecordOf } from './owned-record-store.js';
import { groupedBy, insert, type Row, select, update } from './record-store.js';

/** An uploaded file whose content lies complete in the data directory. */
export interface ReceivedFile {
  /** Name of the content in the data directory, unique. */
  readonly storedAs: string;
  /** As the uploader named it, without folders. */
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const FILE_NAME_LENGTH = 200;
const READ = fields(
  'recordType',
  'recordKey',
  'fileName',
  'mediaType',
  'size',
  'sha256',
  'storedAs',
  'disclosure',
  'uploadedByKey',
  'removedAt',
);

/**
 * Records an upload; its global id. An upload is made in two steps: the upload route stores the content and calls this;
 * `attachFile` then gives it to a record through {@link finishAttachment}. Until then it is its uploader's alone.
 * Throws FORBIDDEN, and refuses `attachment.kind` for endings that may not be attached: delete the content then.
 */
export async function beginAttachment(ctx: RequestContext, file: ReceivedFile): Promise<{ readonly id: string }> {
  const uploadedByKey = ctx.actor.personKey;
  if (uploadedByKey === null || !ctx.actor.permissions.has('core.attachment.write')) throw forbidden();
  const fileName = requiredText(file.fileName, FILE_NAME_LENGTH, ['fileName']);
  const mediaType = mediaTypeOf(fileName);
  const key = await transact(ctx, async (tx) => {
    const { storedAs, size, sha256 } = file;
    const at = tx.clock.now();
    const created = await insert(tx, Attachment, {
      fileName,
      mediaType,
      size,
      sha256,
      storedAs,
      disclosure: Disclosure.CLOSED,
      uploadedByKey,
      at,
    });
    tx.audit({ act: 'core.attachment.write', type: 'Attachment', key: created, after: { fileName, size, sha256 } });
    return created;
  });
  return { id: globalId('Attachment', key) };
}

/** A document's place in the city's own document system; stored, never issued here. */
export interface DocumentMark {
  readonly documentNo: string | null;
  readonly documentDate: string | null;
}

/** An upload of the actor's own that no record has yet. Refuses `record.unknown`, `attachment.attached`. */
export async function uploadOf(ctx: RequestContext, id: string): Promise<Row<Attachment>> {
  const upload = await kept(ctx, id);
  if (!upload || ctx.actor.personKey === null || upload.uploadedByKey !== ctx.actor.personKey)
    throw refuse('record.unknown', ['input', 'file']);
  if (upload.recordKey !== null) throw refuse('attachment.attached', ['input', 'file']);
  return upload;
}

/** Gives an upload of the actor's own to a record; its key. Refuses `record.unknown`, `attachment.attached`. */
export async function finishAttachment(
  tx: TransactionContext,
  id: string,
  record: OwnedRecord,
  terms: DisclosureTerms & DocumentMark,
): Promise<number> {
  const upload = await uploadOf(tx, id);
  requireOwnDepartment(tx, record.departmentKey);
  const values = {
    ...terms,
    disclosure: terms.disclosure as Disclosure,
    recordType: record.type,
    recordKey: record.key,
  };
  await update(tx, Attachment, upload.key, values);
  tx.audit({
    act: 'core.attachment.write',
    type: 'Attachment',
    key: upload.key,
    after: { ...values, fileName: upload.fileName },
  });
  tx.emit(recordChanged, { type: record.type, key: record.key });
  return upload.key;
}

/** Takes an attachment off its record, or drops an upload; the content is kept. Throws NOT_FOUND, FORBIDDEN. */
export async function dropAttachment(tx: TransactionContext, id: string, reason: string | null): Promise<void> {
  const { row, record } = await readable(tx, id);
  if (record) requireOwnDepartment(tx, record.departmentKey);
  await update(tx, Attachment, row.key, { removedAt: tx.clock.now() });
  const before = { fileName: row.fileName, recordType: row.recordType, recordKey: row.recordKey };
  tx.audit({
    act: 'core.attachment.write',
    type: 'Attachment',
    key: row.key,
    before,
    ...(reason === null ? {} : { reason }),
  });
  if (record) tx.emit(recordChanged, { type: record.type, key: record.key });
}

/** Puts an attachment that the actor's department has just taken off back to its record; its key. Throws NOT_FOUND, FORBIDDEN. */
export async function restoreAttachment(tx: TransactionContext, id: string): Promise<number> {
  const reference = parseGlobalId(id);
  const [row] =
    reference?.type === 'Attachment'
      ? await select(tx, Attachment, READ, { where: sql`t.id = ${reference.key} and t.removed_at is not null` })
      : [];
  if (!row || row.recordType === null || row.recordKey === null) throw notFound();
  const record = await ownedRecordOf(tx, { type: row.recordType, key: row.recordKey });
  if (!record) throw notFound();
  requireOwnDepartment(tx, record.departmentKey);
  if (!mayBeUndone(row.removedAt as Date, tx.clock.now())) throw refuse('attachment.restore-late', ['id']);
  await update(tx, Attachment, row.key, { removedAt: null });
  const after = { fileName: row.fileName, restored: true };
  tx.audit({ act: 'core.attachment.write', type: 'Attachment', key: row.key, after });
  tx.emit(recordChanged, { type: record.type, key: record.key });
  return row.key;
}

/** What the download route sends, with the rights of its record. Throws NOT_FOUND. */
export async function openAttachment(
  ctx: RequestContext,
  id: string,
): Promise<ReceivedFile & { readonly mediaType: string }> {
  const { row } = await readable(ctx, id);
  return {
    storedAs: row.storedAs,
    fileName: row.fileName,
    size: row.size,
    sha256: row.sha256,
    mediaType: row.mediaType,
  };
}

/** The attachments of records that the actor may see, in the order of their keys. The public sees what is open. */
export async function attachmentsOf(
  ctx: RequestContext,
  recordType: string,
  keys: readonly number[],
  selection: Selection,
): Promise<Row<Attachment>[][]> {
  const open = ctx.actor.kind === 'public' ? sql`t.disclosure = 'OPEN'` : TRUE;
  const where = sql`t.record_type = ${recordType} and t.record_id in ${keyList([...new Set(keys)])} and t.removed_at is null and ${open}`;
  const rows = await select(ctx, Attachment, selection, { where, orderBy: raw('t.at, t.id'), extra: ['recordKey'] });
  return groupedBy(rows, (row) => row.recordKey, keys);
}

async function kept(ctx: RequestContext, id: string): Promise<Row<Attachment> | null> {
  const reference = parseGlobalId(id);
  if (reference?.type !== 'Attachment') return null;
  const [row] = await select(ctx, Attachment, READ, { where: sql`t.id = ${reference.key} and t.removed_at is null` });
  return row ?? null;
}

async function readable(
  ctx: RequestContext,
  id: string,
): Promise<{ readonly row: Row<Attachment>; readonly record: OwnedRecord | null }> {
  const row = await kept(ctx, id);
  if (!row) throw notFound();
  if (row.recordType === null || row.recordKey === null) {
    if (ctx.actor.personKey === null || row.uploadedByKey !== ctx.actor.personKey) throw notFound();
    return { row, record: null };
  }
  const record = await ownedRecordOf(ctx, { type: row.recordType, key: row.recordKey });
  if (!record || (ctx.actor.kind === 'public' && row.disclosure !== Disclosure.OPEN)) throw notFound();
  return { row, record };
}
