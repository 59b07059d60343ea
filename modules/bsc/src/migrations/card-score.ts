import { createTable, date, decimal, integer, optional, reference, text } from '@yeondong/schema';

export const cardScoreSteps = createTable(
  'bsc_card_score',
  {
    scorecard_id: reference('bsc_scorecard'),
    perspective_id: optional(reference('bsc_perspective')),
    month: text(7),
    after_day: optional(date()),
    weight: decimal(),
    kpis: integer(),
    value: optional(decimal()),
    status: text(20),
    coverage: optional(decimal()),
    normal: integer(),
    caution: integer(),
    poor: integer(),
  },
  { index: [['scorecard_id', 'month'], ['month']] },
);
