import { createTable, date, decimal, dropTable, instant, integer, optional, text } from '../contract/migration.js';

/** The first table of successions was never written to and could not hold an abolition. */
export const successionTables = [
  dropTable('core_succession'),
  ...createTable(
    'core_succession',
    {
      record_type: text(60),
      from_key: integer(),
      to_id: optional(integer()),
      kind: text(20),
      share: optional(decimal()),
      day: date(),
      reason: text(1000),
      at: instant(),
    },
    {
      index: [
        ['record_type', 'from_key'],
        ['record_type', 'to_id'],
      ],
    },
  ),
];
