import {
  addColumn,
  boolean,
  codedColumns,
  createTable,
  date,
  instant,
  integer,
  optional,
  reference,
  text,
} from '../contract/migration.js';

export const committeeTables = [
  ...createTable(
    'core_committee',
    {
      ...codedColumns,
      department_id: reference('core_department'),
      program_id: optional(reference('core_program')),
      activity_id: optional(reference('core_activity')),
      quorum: integer(),
      formed_on: optional(date()),
      dissolved_on: optional(date()),
      sample: boolean(),
    },
    { unique: [['code']], index: [['department_id'], ['program_id'], ['activity_id']] },
  ),
  ...createTable(
    'core_committee_seat',
    { committee_id: reference('core_committee'), number: integer(), title: text(20), field: optional(text(100)) },
    { unique: [['committee_id', 'number']] },
  ),
  ...createTable(
    'core_committee_term',
    {
      seat_id: reference('core_committee_seat'),
      person_id: reference('core_person'),
      from_date: date(),
      to_date: optional(date()),
    },
    { unique: [['seat_id', 'from_date']], index: [['person_id']] },
  ),
  ...createTable(
    'core_occurrence_attendance',
    { occurrence_id: reference('core_occurrence'), person_id: reference('core_person') },
    { unique: [['occurrence_id', 'person_id']], index: [['person_id']] },
  ),
];

export const dismissalColumns = [
  addColumn('core_committee_term', 'dismissed_at', instant()),
  addColumn('core_committee_term', 'planned_to_date', date()),
];
