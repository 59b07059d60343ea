import { createTable, decimal, instant, integer, optional, reference, text } from '@yeondong/schema';

export const alertSteps = createTable(
  'bsc_alert',
  {
    kpi_id: reference('bsc_kpi'),
    department_id: reference('core_department'),
    rule: text(20),
    state: text(20),
    raised_in: text(7),
    cleared_in: optional(text(7)),
    count: integer(),
    value: optional(decimal()),
    raised_on: text(10),
    due_on: text(10),
    acknowledged_by_id: optional(reference('core_person')),
    acknowledged_at: optional(instant()),
    action: optional(text(1000)),
    version: integer(),
  },
  {
    index: [
      ['kpi_id', 'rule'],
      ['department_id', 'state'],
    ],
  },
);
