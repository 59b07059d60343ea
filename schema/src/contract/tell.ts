import type { AuditRecord, TransactionContext } from './context.js';
import { recordChanged } from './event.js';

/** The last of load, decide, save, tell: an entry of the audit log, and word to those who watch the record. */
export function tell(tx: TransactionContext, change: AuditRecord): void {
  tx.audit(change);
  tx.emit(recordChanged, { type: change.type, key: change.key });
}
