import { boolean, codedColumns, createTable, date, integer, optional, reference, text } from '@yeondong/schema';

export const conceptSteps = createTable(
  'plan_sync_concept',
  {
    ...codedColumns,
    year: integer(),
    domain_id: reference('core_domain'),
    department_id: reference('core_department'),
    summary: text(2000),
    study: optional(text(500)),
    status: text(10),
    proposed_by_id: optional(reference('core_person')),
    reason: optional(text(1000)),
    decided_on: optional(date()),
    item_id: optional(reference('plan_sync_item')),
    sample: boolean(),
  },
  { unique: [['code']], index: [['year', 'domain_id'], ['item_id']] },
);
