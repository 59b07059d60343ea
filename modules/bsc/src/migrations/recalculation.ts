import { createTable, instant, integer, optional, reference, text } from '@yeondong/schema';

export const recalculationSteps = createTable(
  'bsc_recalculation',
  {
    year: integer(),
    from_month: text(7),
    state: text(20),
    total: integer(),
    done: integer(),
    changed: integer(),
    started_by_id: optional(reference('core_person')),
    started_at: instant(),
    ended_at: optional(instant()),
    version: integer(),
  },
  { index: [['year'], ['state']] },
);
