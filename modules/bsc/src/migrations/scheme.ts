import { addColumn, decimal, integer, type Step, text } from '@yeondong/schema';

/** What departments weigh in the score of the units above them, and how much of a scorecard grades may judge. Append only. */
export const schemeSteps: readonly Step[] = [
  addColumn('bsc_scheme', 'unit_weighting', text(20)),
  addColumn('bsc_group_member', 'staff', integer()),
  addColumn('bsc_group_member', 'budget', decimal()),
  addColumn('bsc_scheme', 'qualitative_limit', integer()),
];
