import { boolean, createTable, date, decimal, integer, migrations, optional, reference, text } from '@yeondong/schema';

const coded = {
  code: text(60),
  title_ko: text(300),
  title_en: optional(text(300)),
  position: integer(),
  version: integer(),
};

const taskTables = [
  ...createTable(
    'innovation_task',
    {
      ...coded,
      year: integer(),
      origin: text(10),
      number: integer(),
      department_id: reference('core_department'),
      initiative_id: optional(reference('core_initiative')),
      problem: optional(text(2000)),
      aim: optional(text(2000)),
      starts_on: optional(date()),
      ends_on: optional(date()),
      status: text(20),
      due_on: optional(date()),
      result: optional(text(2000)),
      done_on: optional(date()),
      effect: optional(text(2000)),
      effect_on: optional(date()),
      spread_note: optional(text(2000)),
      drop_reason: optional(text(1000)),
      sample: boolean(),
    },
    {
      unique: [['code'], ['year', 'origin', 'number']],
      index: [['initiative_id', 'due_on'], ['department_id'], ['due_on'], ['year', 'status']],
    },
  ),
  ...createTable(
    'innovation_task_department',
    { task_id: reference('innovation_task'), department_id: reference('core_department') },
    { unique: [['task_id', 'department_id']], index: [['department_id']] },
  ),
  ...createTable(
    'innovation_task_milestone',
    {
      task_id: reference('innovation_task'),
      position: integer(),
      title_ko: text(300),
      title_en: optional(text(300)),
      weight: decimal(),
      due_on: date(),
      done_on: optional(date()),
    },
    { index: [['task_id', 'position']] },
  ),
  ...createTable(
    'innovation_milestone_report',
    {
      milestone_id: reference('innovation_task_milestone'),
      department_id: reference('core_department'),
      done_on: date(),
      reported_by_id: optional(reference('core_person')),
    },
    { unique: [['milestone_id', 'department_id']], index: [['department_id']] },
  ),
  ...createTable(
    'innovation_idea',
    {
      ...coded,
      problem: text(2000),
      content: text(2000),
      proposed_on: date(),
      proposed_by_id: optional(reference('core_person')),
      department_id: reference('core_department'),
      status: text(10),
      screening: optional(text(1000)),
      screened_by_id: optional(reference('core_person')),
      task_id: optional(reference('innovation_task')),
      sample: boolean(),
    },
    { unique: [['code']], index: [['proposed_on'], ['department_id'], ['task_id']] },
  ),
];

/** Order is identity: append only. */
export const innovationMigrations = migrations('innovation', [...taskTables]);
