import { createTable, date, decimal, instant, integer, optional, reference, text } from '../contract/migration.js';

export const workScheduleTables = [
  ...createTable(
    'core_work_schedule',
    { initiative_id: reference('core_initiative'), year: integer(), updated_at: instant(), version: integer() },
    { unique: [['initiative_id', 'year']] },
  ),
  ...createTable(
    'core_work_step',
    {
      schedule_id: reference('core_work_schedule'),
      position: integer(),
      title_ko: text(300),
      title_en: optional(text(300)),
      weight: decimal(),
      starts_on: optional(date()),
      ends_on: optional(date()),
      deliverable: optional(text(300)),
    },
    { index: [['schedule_id', 'position']] },
  ),
  ...createTable(
    'core_step_progress',
    {
      step_id: reference('core_work_step'),
      month: integer(),
      planned: decimal(),
      actual: optional(decimal()),
      reason: optional(text(1000)),
      entered_by_id: optional(reference('core_person')),
      entered_at: optional(instant()),
    },
    { unique: [['step_id', 'month']] },
  ),
];
