import { addColumn, integer } from '@yeondong/schema';

/** Months that a scorecard answers for a KPI which moved to another department. */
export const transferSteps = [
  addColumn('bsc_scorecard_item', 'from_month', integer()),
  addColumn('bsc_scorecard_item', 'to_month', integer()),
];
