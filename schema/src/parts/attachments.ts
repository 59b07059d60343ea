import { Attachment } from '../entities/attachment.js';
import { AttachmentInput, AttachmentRemoval } from '../inputs/attachment-inputs.js';
import { AttachmentMutations } from '../resolvers/attachment-mutations.js';
import { AttachmentResolver, InitiativeAttachments, OccurrenceAttachments } from '../resolvers/attachment-resolver.js';
import type { CorePart } from './core-part.js';
import { WRITERS } from './who-writes.js';

/** Files of records, with what may be disclosed of them. */
export const attachmentsPart: CorePart = {
  entities: [Attachment],
  types: [AttachmentInput, AttachmentRemoval],
  resolvers: [AttachmentResolver, InitiativeAttachments, OccurrenceAttachments, AttachmentMutations],
  permissions: {
    'core.attachment.write': { title: { ko: '파일 첨부', en: 'Attach files' }, kind: 'write', roles: WRITERS },
  },
  messages: {
    ko: {
      'attachment.kind': '붙일 수 있는 파일: {kinds}',
      'attachment.ground': '비공개·부분공개에는 법적 근거를 적어야 합니다.',
      'attachment.attached': '이미 다른 기록에 붙은 파일입니다.',
      'attachment.restore-late': '뗀 지 오래되어 되돌릴 수 없습니다. 다시 붙이십시오.',
    },
    en: {
      'attachment.kind': 'Files that can be attached: {kinds}',
      'attachment.ground': 'What is closed, wholly or in part, needs its legal ground.',
      'attachment.attached': 'The file belongs to a record already.',
      'attachment.restore-late': 'It was taken off too long ago; attach it again.',
    },
  },
};
