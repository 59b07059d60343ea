import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Occurrence } from '../entities/activity.js';
import { Attachment } from '../entities/attachment.js';
import { Initiative } from '../entities/initiative.js';
import { Person } from '../entities/person.js';
import { attachmentsOf } from '../stores/attachment-store.js';
import { byKeys } from '../stores/record-store.js';

@FieldsOf(() => Attachment)
export class AttachmentResolver {
  @BatchField(() => Person, { needs: ['uploadedByKey'], description: '올린 사람. / Who uploaded it.' })
  uploadedBy(rows: readonly Attachment[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Person,
      rows.map((row) => row.uploadedByKey),
      selection,
    );
  }
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
