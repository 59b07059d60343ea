import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { auditEntries } from '../entities/collections.js';
import { AuditEntry } from '../entities/operation.js';
import { Person } from '../entities/person.js';
import { absentOf } from '../stores/audit-store.js';
import { ReadPage, ToOne } from './declared-fields.js';

@FieldsOf(() => AuditEntry)
export class AuditResolver {
  @ReadPage(auditEntries, { permission: 'core.audit.read', description: '감사 기록. / The audit log.' })
  declare auditEntries: Page<AuditEntry>;

  @ToOne(() => Person, { key: 'actorKey', nullable: true, description: '누가. / Who.' })
  declare actor: Person | null;

  @BatchField(() => [Person], {
    needs: ['changes'],
    description: '대결이면 부재 중이던 사람(한 번에 여럿일 수 있음). / The absent people in whose place it was done.',
  })
  onBehalfOf(entries: readonly AuditEntry[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return absentOf(ctx, entries, selection);
  }

  @RowField(() => String, { needs: ['changes'], description: '바뀐 내용(JSON). / What changed, as JSON.' })
  changes(entry: AuditEntry): string {
    return JSON.stringify(entry.changes);
  }
}
