import { boolean, codedColumns, createTable, date, integer, optional, reference, text } from '@yeondong/schema';

export const trainingTables = [
  ...createTable(
    'innovation_training_program',
    {
      ...codedColumns,
      year: integer(),
      aim: text(2000),
      for_all: boolean(),
      planned_id: optional(reference('core_activity')),
      sample: boolean(),
    },
    { unique: [['code']], index: [['year']] },
  ),
  ...createTable(
    'innovation_training_session',
    {
      program_id: reference('innovation_training_program'),
      make_up_of_id: optional(reference('innovation_training_session')),
      occurrence_id: optional(reference('core_occurrence')),
      title: text(300),
      held_on: date(),
      minutes: integer(),
      place: optional(text(100)),
      version: integer(),
    },
    { index: [['program_id', 'held_on']] },
  ),
  ...createTable(
    'innovation_training_attendance',
    {
      session_id: reference('innovation_training_session'),
      person_id: reference('core_person'),
      department_id: reference('core_department'),
      presence: text(10),
      excuse: optional(text(12)),
    },
    { unique: [['session_id', 'person_id']], index: [['person_id'], ['department_id']] },
  ),
];
