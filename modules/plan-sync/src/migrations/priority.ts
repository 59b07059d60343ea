import { boolean, createTable, date, decimal, integer, json, optional, reference, text, won } from '@yeondong/schema';

export const prioritySteps = [
  ...createTable(
    'plan_sync_criterion',
    {
      year: integer(),
      title_ko: text(200),
      title_en: optional(text(200)),
      weight: decimal(),
      position: integer(),
      sample: boolean(),
    },
    { index: [['year']] },
  ),
  ...createTable(
    'plan_sync_priority',
    {
      year: integer(),
      initiative_id: reference('core_initiative'),
      points: json(),
      chosen: boolean(),
      reason: optional(text(1000)),
      decided_on: optional(date()),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['year', 'initiative_id']], index: [['initiative_id']] },
  ),
  ...createTable(
    'plan_sync_inspection',
    {
      initiative_id: reference('core_initiative'),
      period: text(7),
      planned: decimal(),
      actual: decimal(),
      issue: optional(text(2000)),
      measure: optional(text(2000)),
      evidence: optional(text(1000)),
      inspected_on: date(),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['initiative_id', 'period']], index: [['period']] },
  ),
  ...createTable(
    'plan_sync_measure',
    {
      initiative_id: reference('core_initiative'),
      department_id: reference('core_department'),
      title: text(300),
      due_on: date(),
      amount: optional(won()),
      done_on: optional(date()),
      result: optional(text(1000)),
      position: integer(),
      sample: boolean(),
      version: integer(),
    },
    { index: [['initiative_id'], ['department_id'], ['due_on']] },
  ),
  ...createTable(
    'plan_sync_evaluation_target',
    {
      year: integer(),
      initiative_id: reference('core_initiative'),
      reason: text(1000),
      sent_on: optional(date()),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['year', 'initiative_id']], index: [['initiative_id']] },
  ),
];
