import { addColumn, createTable, date, instant, integer, optional, reference, type Step, text } from '@yeondong/schema';

/** The end of elected terms, and how their links go over to the next. Order is identity: append only. */
export const termSteps: readonly Step[] = [
  addColumn('plan_sync_plan', 'ends_on', date()),
  ...createTable(
    'plan_sync_remap',
    {
      plan_id: reference('plan_sync_plan'),
      next_id: reference('plan_sync_plan'),
      done_by_id: optional(reference('core_person')),
      done_at: instant(),
      undone_at: optional(instant()),
      replaced: integer(),
      ended: integer(),
      version: integer(),
    },
    { index: [['plan_id'], ['next_id']] },
  ),
  ...createTable(
    'plan_sync_remap_line',
    {
      remap_id: reference('plan_sync_remap'),
      link_id: reference('plan_sync_link'),
      new_link_id: optional(reference('plan_sync_link')),
      former_valid_to: optional(integer()),
      reason: optional(text(1000)),
    },
    { unique: [['link_id']], index: [['remap_id'], ['new_link_id']] },
  ),
];
