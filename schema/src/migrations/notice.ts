import {
  addColumn,
  createTable,
  createUniqueIndex,
  date,
  instant,
  integer,
  optional,
  protection,
  reference,
  text,
} from '../contract/migration.js';

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

/** What falls due is told once to each person, also by two replicas at once. */
export const dueNoticeColumns = [
  addColumn('core_notice', 'source', text(80)),
  addColumn('core_notice', 'module', text(60)),
  createUniqueIndex('core_notice', 'due', ['owner_person_id', 'source', 'record_type', 'record_id', 'due_on', 'kind']),
];
