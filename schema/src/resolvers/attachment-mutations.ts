import { type RequestContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Attachment } from '../entities/attachment.js';
import { IdArgs } from '../inputs/arguments.js';
import { AttachmentInput, AttachmentRemoval } from '../inputs/attachment-inputs.js';
import { checkDisclosure } from '../rules/attachment-file.js';
import { optionalText } from '../rules/text-input.js';
import { dropAttachment, finishAttachment, restoreAttachment } from '../stores/attachment-store.js';
import { ownedRecord } from '../stores/owned-record-store.js';
import { byKeys } from '../stores/record-store.js';
import { saved } from '../stores/saved.js';

const GROUND_LENGTH = 300;
const DOCUMENT_NO_LENGTH = 100;
const REASON_LENGTH = 1000;

@FieldsOf(() => Attachment)
export class AttachmentMutations {
  @WriteField(() => Attachment, {
    permission: 'core.attachment.write',
    input: AttachmentInput,
    description: '올린 파일을 기록에 붙임. / Gives an uploaded file to a record.',
  })
  async attachFile(input: AttachmentInput, ctx: RequestContext, selection: Selection) {
    const terms = checkDisclosure({
      disclosure: input.disclosure,
      legalGround: optionalText(input.legalGround, GROUND_LENGTH, ['input', 'legalGround']),
      closedUntil: input.closedUntil ?? null,
    });
    const documentNo = optionalText(input.documentNo, DOCUMENT_NO_LENGTH, ['input', 'documentNo']);
    const key = await transact(ctx, async (tx) => {
      const record = await ownedRecord(tx, input.record, ['input', 'record']);
      return finishAttachment(tx, input.file, record, {
        ...terms,
        documentNo,
        documentDate: input.documentDate ?? null,
      });
    });
    return (await byKeys(ctx, Attachment, [key], selection))[0];
  }

  @WriteField(() => Boolean, {
    permission: 'core.attachment.write',
    input: AttachmentRemoval,
    description: '첨부를 뗌(내용은 보존됨). / Takes an attachment off; its content is kept.',
  })
  async removeAttachment(input: AttachmentRemoval, ctx: RequestContext) {
    const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
    await transact(ctx, (tx) => dropAttachment(tx, input.id, reason));
    return true;
  }

  @WriteField(() => Attachment, {
    permission: 'core.attachment.write',
    args: IdArgs,
    description: '방금 뗀 첨부를 되돌림. / Takes a removal of just now back.',
  })
  restoreAttachment({ id }: IdArgs, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Attachment, selection, (tx) => restoreAttachment(tx, id));
  }
}
