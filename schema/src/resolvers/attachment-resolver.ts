import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Occurrence } from '../entities/activity.js';
import { Attachment } from '../entities/attachment.js';
import { Initiative } from '../entities/initiative.js';
import { Person } from '../entities/person.js';
import { attachmentsOf } from '../stores/attachment-store.js';
import { ToOne } from './declared-fields.js';

@FieldsOf(() => Attachment)
export class AttachmentResolver {
  @ToOne(() => Person, { key: 'uploadedByKey', description: '올린 사람. / Who uploaded it.' })
  declare uploadedBy: Person;
}

@FieldsOf(() => Initiative)
export class InitiativeAttachments {
  @BatchField(() => [Attachment], { description: '첨부파일. / Attachments.' })
  attachments(rows: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return attachmentsOf(
      ctx,
      'Initiative',
      rows.map((row) => row.key),
      selection,
    );
  }
}

@FieldsOf(() => Occurrence)
export class OccurrenceAttachments {
  @BatchField(() => [Attachment], { description: '첨부파일(회의록 등). / Attachments, such as minutes.' })
  attachments(rows: readonly Occurrence[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return attachmentsOf(
      ctx,
      'Occurrence',
      rows.map((row) => row.key),
      selection,
    );
  }
}
