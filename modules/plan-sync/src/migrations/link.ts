import { addColumn, date, reference, type Step, text } from '@yeondong/schema';

/** Links that somebody has ended. Order is identity: append only. */
export const linkSteps: readonly Step[] = [
  addColumn('plan_sync_link', 'ended_on', date()),
  addColumn('plan_sync_link', 'ended_by_id', reference('core_person')),
  addColumn('plan_sync_link', 'end_reason', text(1000)),
];
