import {
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  instant,
  integer,
  json,
  optional,
  protection,
  reference,
  text,
} from '../contract/migration.js';

const ofYears = { ...codedColumns, from_year: integer(), to_year: optional(integer()) };
const byCode = [['code']];

export const hierarchyTables = [
  ...createTable('core_vision', { ...codedColumns, start_year: integer(), end_year: integer() }, { unique: byCode }),
  ...createTable(
    'core_mission',
    { ...codedColumns, vision_id: reference('core_vision') },
    { unique: byCode, index: [['vision_id']] },
  ),
  ...createTable(
    'core_domain',
    { ...ofYears, vision_id: reference('core_vision') },
    { unique: byCode, index: [['vision_id']] },
  ),
  ...createTable(
    'core_mission_domain',
    { mission_id: reference('core_mission'), domain_id: reference('core_domain') },
    { unique: [['mission_id', 'domain_id']], index: [['domain_id']] },
  ),
  ...createTable(
    'core_goal',
    { ...ofYears, domain_id: reference('core_domain') },
    { unique: byCode, index: [['domain_id']] },
  ),
  ...createTable(
    'core_initiative',
    {
      ...ofYears,
      goal_id: reference('core_goal'),
      lead_department_id: reference('core_department'),
      starts_on: optional(date()),
      ends_on: optional(date()),
      status: text(20),
      budget_required: boolean(),
      sample: boolean(),
      updated_at: instant(),
      ...protection,
    },
    { unique: byCode, index: [['goal_id'], ['lead_department_id'], ['owner_department_id']] },
  ),
  ...createTable(
    'core_initiative_department',
    { initiative_id: reference('core_initiative'), department_id: reference('core_department') },
    { unique: [['initiative_id', 'department_id']], index: [['department_id']] },
  ),
  ...createTable(
    'core_milestone',
    {
      initiative_id: reference('core_initiative'),
      title_ko: text(300),
      title_en: optional(text(300)),
      due_on: date(),
      done_on: optional(date()),
      position: integer(),
    },
    { index: [['initiative_id']] },
  ),
  ...createTable(
    'core_evaluation',
    {
      subject_type: text(20),
      subject_key: integer(),
      period: text(10),
      score_value: optional(decimal()),
      score_status: text(20),
      score_coverage: optional(decimal()),
      score_as_of: optional(date()),
      formula_version: text(60),
      score_inputs: json(),
      grade: optional(text(20)),
      opinion: optional(text(4000)),
      method: text(60),
      evaluator_id: optional(reference('core_person')),
      recorded_at: instant(),
      module: text(60),
    },
    { unique: [['subject_type', 'subject_key', 'period', 'method', 'module']] },
  ),
];
