import { addColumn, type Step, text } from '@yeondong/schema';

/** Items whose drop waits for the head. Order is identity: append only. */
export const itemSteps: readonly Step[] = [addColumn('plan_sync_item', 'dropped_from', text(20))];
