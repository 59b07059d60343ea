import { addColumn, type Step, text } from '@yeondong/schema';

/** What a definition sheet says beside the definition. Order is identity: append only. */
export const sheetSteps: readonly Step[] = [
  addColumn('bsc_kpi', 'purpose', text(1000)),
  addColumn('bsc_kpi', 'data_source', text(1000)),
  addColumn('bsc_kpi', 'evidence_kind', text(1000)),
  addColumn('bsc_kpi', 'collector', text(1000)),
];
