import { addColumn, boolean, createIndex, createTable, integer, optional, reference, text } from '@yeondong/schema';

export const mapSteps = [
  ...createTable(
    'bsc_csf',
    {
      objective_id: reference('bsc_strategic_objective'),
      title_ko: text(300),
      title_en: optional(text(300)),
      position: integer(),
      sample: boolean(),
      version: integer(),
    },
    { index: [['objective_id']] },
  ),
  ...createTable(
    'bsc_strategy_edge',
    {
      cause_id: reference('bsc_strategic_objective'),
      effect_id: reference('bsc_strategic_objective'),
      sign: text(10),
      lag_months: integer(),
      hypothesis: text(1000),
      from_year: integer(),
      to_year: optional(integer()),
      sample: boolean(),
      version: integer(),
    },
    { index: [['cause_id'], ['effect_id']] },
  ),
  addColumn('bsc_strategic_objective', 'map_column', integer()),
  addColumn('bsc_strategic_objective', 'map_row', integer()),
  addColumn('bsc_kpi', 'csf_id', reference('bsc_csf')),
  createIndex('bsc_kpi', ['csf_id']),
];
