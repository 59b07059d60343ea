import { createTable, instant, reference, text } from '../contract/migration.js';

export const pinnedViewTables = createTable(
  'core_pinned_view',
  { person_id: reference('core_person'), title: text(100), path: text(1000), at: instant() },
  { index: [['person_id']] },
);
