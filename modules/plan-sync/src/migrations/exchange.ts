import { createTable, integer, optional, reference, text, won } from '@yeondong/schema';

/** The items that budgets are made of. */
export const exchangeSteps = createTable(
  'plan_sync_budget_item',
  {
    budget_line_id: reference('plan_sync_budget_line'),
    step: integer(),
    category: text(200),
    fund: optional(text(60)),
    amount: won(),
    position: integer(),
  },
  { index: [['budget_line_id', 'step']] },
);
