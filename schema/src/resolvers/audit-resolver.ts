import { type Page } from '../contract/collection.js';
import { RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { auditEntries } from '../entities/collections.js';
import { AuditEntry } from '../entities/operation.js';
import { Person } from '../entities/person.js';
import { ReadPage, ToOne } from './declared-fields.js';

@FieldsOf(() => AuditEntry)
export class AuditResolver {
  @ReadPage(auditEntries, { permission: 'core.audit.read', description: '감사 기록. / The audit log.' })
  declare auditEntries: Page<AuditEntry>;

  @ToOne(() => Person, { key: 'actorKey', nullable: true, description: '누가. / Who.' })
  declare actor: Person | null;

  @RowField(() => String, { needs: ['changes'], description: '바뀐 내용(JSON). / What changed, as JSON.' })
  changes(entry: AuditEntry): string {
    return JSON.stringify(entry.changes);
  }
}
