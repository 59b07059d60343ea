import { boolean, codedColumns, createTable, date, integer, optional, reference, text } from '@yeondong/schema';

export const publicationSteps = createTable(
  'plan_sync_publication',
  {
    ...codedColumns,
    kind: text(10),
    edition: integer(),
    published_on: date(),
    quantity: integer(),
    audience: text(200),
    department_id: reference('core_department'),
    activity_id: optional(reference('core_activity')),
    sample: boolean(),
  },
  { unique: [['code']], index: [['published_on'], ['department_id']] },
);
