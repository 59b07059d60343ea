import { createTable, instant, integer, optional, reference, text } from '../contract/migration.js';

export const importTables = createTable(
  'core_import_batch',
  {
    module: text(60),
    kind: text(60),
    file_name: text(200),
    checksum: text(64),
    encoding: text(10),
    created: integer(),
    revised: integer(),
    unchanged: integer(),
    imported_by_id: optional(reference('core_person')),
    imported_at: instant(),
  },
  { unique: [['module', 'kind', 'checksum']] },
);
