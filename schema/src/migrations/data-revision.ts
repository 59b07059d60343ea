import { createTable, integer, text } from '../contract/migration.js';

/** How often each table was written; see the server's `database/data-revisions.ts`. */
export const dataRevisionTables = createTable(
  'core_data_revision',
  { name: text(100), revision: integer() },
  { unique: [['name']] },
);
