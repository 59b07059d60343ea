import {
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  integer,
  migrations,
  optional,
  reference,
  text,
} from '@yeondong/schema';
import { clubTables, practiceTables } from './sharing.js';
import { trainingTables } from './training.js';

const taskTables = [
  ...createTable(
    'innovation_task',
    {
      ...codedColumns,
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
      ...codedColumns,
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

const mileageTables = [
  ...createTable(
    'innovation_mileage_rule',
    {
      code: text(60),
      title_ko: text(300),
      title_en: optional(text(300)),
      points: decimal(),
      unit: text(20),
      cap_per_year: optional(decimal()),
      cap_per_event: optional(decimal()),
      valid_years: integer(),
      from_date: date(),
      to_date: optional(date()),
      sample: boolean(),
    },
    { unique: [['code', 'from_date']], index: [['from_date']] },
  ),
  ...createTable(
    'innovation_activity',
    {
      title_ko: text(300),
      title_en: optional(text(300)),
      rule_id: reference('innovation_mileage_rule'),
      department_id: reference('core_department'),
      leader_id: reference('core_person'),
      occurred_on: date(),
      registered_on: date(),
      units: integer(),
      evidence: text(500),
      status: text(10),
      late_reason: optional(text(1000)),
      reason: optional(text(1000)),
      submitted_by_id: optional(reference('core_person')),
      confirmed_by_id: optional(reference('core_person')),
      approved_by_id: optional(reference('core_person')),
      sample: boolean(),
      version: integer(),
    },
    { index: [['occurred_on'], ['department_id'], ['rule_id'], ['status']] },
  ),
  ...createTable(
    'innovation_activity_participant',
    {
      activity_id: reference('innovation_activity'),
      person_id: reference('core_person'),
      department_id: reference('core_department'),
      share: decimal(),
    },
    { unique: [['activity_id', 'person_id']], index: [['person_id']] },
  ),
  ...createTable(
    'innovation_mileage_entry',
    {
      person_id: reference('core_person'),
      department_id: reference('core_department'),
      rule_id: reference('innovation_mileage_rule'),
      activity_id: reference('innovation_activity'),
      kind: text(10),
      sequence: integer(),
      points: decimal(),
      capped_from: optional(decimal()),
      cap: optional(text(10)),
      occurred_on: date(),
      posted_on: date(),
      expires_on: date(),
      reversal_of_id: optional(reference('innovation_mileage_entry')),
    },
    {
      unique: [['activity_id', 'person_id', 'rule_id', 'kind', 'sequence']],
      index: [
        ['person_id', 'occurred_on'],
        ['department_id', 'occurred_on'],
      ],
    },
  ),
];

const learningTable = createTable(
  'innovation_learning_day',
  {
    department_id: reference('core_department'),
    held_on: date(),
    topic: text(300),
    present: integer(),
    roll: integer(),
    minutes: integer(),
    status: text(10),
    reason: optional(text(1000)),
    submitted_by_id: optional(reference('core_person')),
    confirmed_by_id: optional(reference('core_person')),
    sample: boolean(),
    version: integer(),
  },
  { index: [['department_id', 'held_on'], ['held_on'], ['status']] },
);

/** Order is identity: append only. */
export const innovationMigrations = migrations('innovation', [
  ...[...taskTables, ...mileageTables, ...learningTable],
  ...[...trainingTables, ...clubTables, ...practiceTables],
]);
