import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { auditEntries } from '../entities/collections.js';
import { AuditEntry } from '../entities/operation.js';
import { Person } from '../entities/person.js';
import { page } from '../stores/page-store.js';
import { byKeys } from '../stores/record-store.js';

@FieldsOf(() => AuditEntry)
export class AuditResolver {
  @ReadField(() => auditEntries.Connection, {
    permission: 'core.audit.read',
    args: auditEntries.Args,
    description: '감사 기록. / The audit log.',
  })
  auditEntries(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, auditEntries, args, selection);
  }

  @BatchField(() => Person, { needs: ['actorKey'], nullable: true, description: '누가. / Who.' })
  actor(entries: readonly AuditEntry[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Person,
      entries.map((entry) => entry.actorKey),
      selection,
    );
  }

  @RowField(() => String, { needs: ['changes'], description: '바뀐 내용(JSON). / What changed, as JSON.' })
  changes(entry: AuditEntry): string {
    return JSON.stringify(entry.changes);
  }
}
