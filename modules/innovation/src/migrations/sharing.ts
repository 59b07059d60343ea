import { boolean, createTable, date, decimal, integer, optional, reference, text, won } from '@yeondong/schema';
import { coded } from './columns.js';

export const clubTables = [
  ...createTable(
    'innovation_club',
    {
      ...coded,
      year: integer(),
      leader_id: reference('core_person'),
      department_id: reference('core_department'),
      plan: text(2000),
      support: optional(won()),
      status: text(10),
      started_on: optional(date()),
      closed_on: optional(date()),
      reason: optional(text(1000)),
      score: optional(decimal()),
      opinion: optional(text(1000)),
      award: optional(text(300)),
      awarded_on: optional(date()),
      proposed_by_id: optional(reference('core_person')),
      sample: boolean(),
    },
    { unique: [['code']], index: [['year', 'status'], ['department_id'], ['leader_id']] },
  ),
  ...createTable(
    'innovation_club_member',
    { club_id: reference('innovation_club'), person_id: reference('core_person'), joined_on: date() },
    { unique: [['club_id', 'person_id']], index: [['person_id']] },
  ),
  ...createTable(
    'innovation_club_meeting',
    {
      club_id: reference('innovation_club'),
      held_on: date(),
      topic: text(300),
      report: text(2000),
      present: integer(),
      spent: won(),
      reported_by_id: optional(reference('core_person')),
    },
    { unique: [['club_id', 'held_on']] },
  ),
];

export const practiceTables = [
  ...createTable(
    'innovation_practice',
    {
      ...coded,
      year: integer(),
      department_id: reference('core_department'),
      task_id: optional(reference('innovation_task')),
      problem: text(2000),
      idea: text(2000),
      process: text(2000),
      result: text(2000),
      effect: text(2000),
      status: text(10),
      published_on: optional(date()),
      reason: optional(text(1000)),
      submitted_by_id: optional(reference('core_person')),
      sample: boolean(),
    },
    { unique: [['code']], index: [['year', 'status'], ['department_id'], ['task_id']] },
  ),
  ...createTable(
    'innovation_adoption',
    {
      practice_id: reference('innovation_practice'),
      department_id: reference('core_department'),
      adopted_on: date(),
      changed: text(2000),
      state: text(10),
      recorded_by_id: optional(reference('core_person')),
      version: integer(),
    },
    { unique: [['practice_id', 'department_id']], index: [['department_id']] },
  ),
];
