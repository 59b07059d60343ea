import {
  addColumn,
  boolean,
  createTable,
  date,
  integer,
  json,
  optional,
  reference,
  text,
} from '../contract/migration.js';

export const organizationTables = [
  ...createTable(
    'core_department',
    {
      code: text(60),
      name_ko: text(200),
      name_en: optional(text(200)),
      kind: text(30),
      level: text(30),
      parent_id: optional(reference('core_department')),
      valid_from: optional(date()),
      valid_to: optional(date()),
      own_modules: optional(json()),
      position: integer(),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['code']], index: [['parent_id']] },
  ),
  ...createTable(
    'core_department_closure',
    { ancestor_id: reference('core_department'), descendant_id: reference('core_department'), depth: integer() },
    { unique: [['ancestor_id', 'descendant_id']], index: [['descendant_id']] },
  ),
  ...createTable(
    'core_person',
    {
      login: optional(text(60)),
      name: text(100),
      kind: text(20),
      department_id: optional(reference('core_department')),
      active: boolean(),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['login']], index: [['department_id']] },
  ),
  ...createTable(
    'core_position',
    {
      person_id: reference('core_person'),
      department_id: reference('core_department'),
      title: text(100),
      from_date: optional(date()),
      to_date: optional(date()),
    },
    { index: [['person_id'], ['department_id']] },
  ),
];

export const leftColumn = [addColumn('core_person', 'left_on', date())];
