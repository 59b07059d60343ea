import { createTable, date, optional, text } from '../contract/migration.js';

export const calendarTables = createTable(
  'core_holiday',
  { day: date(), title_ko: text(300), title_en: optional(text(300)) },
  { unique: [['day']] },
);
