import { createTable, decimal, integer, json, optional, reference, text } from '@yeondong/schema';

export const targetSteps = [
  ...createTable(
    'plan_sync_target',
    {
      item_id: reference('plan_sync_item'),
      measure: text(200),
      unit: text(30),
      path: text(10),
      base_year: integer(),
      baseline: decimal(),
      target_year: integer(),
      target: decimal(),
      stated: json(),
      tolerance: optional(decimal()),
      version: integer(),
    },
    { unique: [['item_id']] },
  ),
  ...createTable(
    'plan_sync_index_weights',
    {
      from_year: integer(),
      upper_link: decimal(),
      budget: decimal(),
      target: decimal(),
      timing: decimal(),
      kpi: decimal(),
      version: integer(),
    },
    { unique: [['from_year']] },
  ),
];
