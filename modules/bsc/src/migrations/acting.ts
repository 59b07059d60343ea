import { addColumn, reference, type Step } from '@yeondong/schema';

/** 대결: for which absent head. Order is identity: append only. */
export const actingSteps: readonly Step[] = [
  addColumn('bsc_result', 'confirmed_for_id', reference('core_person')),
  addColumn('bsc_scorecard_step', 'moved_for_id', reference('core_person')),
];
