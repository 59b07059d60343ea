import { createTable, date, instant, integer, optional, reference, text } from '../contract/migration.js';

export const attachmentTables = createTable(
  'core_attachment',
  {
    record_type: optional(text(60)),
    record_id: optional(integer()),
    file_name: text(200),
    media_type: text(100),
    size: integer(),
    sha256: text(64),
    stored_as: text(200),
    disclosure: text(10),
    legal_ground: optional(text(300)),
    closed_until: optional(date()),
    document_no: optional(text(100)),
    document_date: optional(date()),
    uploaded_by_id: reference('core_person'),
    at: instant(),
    removed_at: optional(instant()),
  },
  { unique: [['stored_as']], index: [['record_type', 'record_id']] },
);
