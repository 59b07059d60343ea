import { createTable, date, instant, integer, optional, protection, reference, text } from '../contract/migration.js';

export const noticeTables = createTable(
  'core_notice',
  {
    kind: text(20),
    title_ko: text(300),
    title_en: optional(text(300)),
    path: optional(text(300)),
    due_on: optional(date()),
    record_type: optional(text(60)),
    record_id: optional(integer()),
    at: instant(),
    read_at: optional(instant()),
    ...protection,
    owner_person_id: reference('core_person'),
  },
  {
    index: [
      ['owner_person_id', 'read_at'],
      ['record_type', 'record_id'],
    ],
  },
);
