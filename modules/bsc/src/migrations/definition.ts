import {
  addColumn,
  boolean,
  createTable,
  decimal,
  instant,
  integer,
  json,
  optional,
  reference,
  text,
} from '@yeondong/schema';

/** How KPIs are defined over the years. */
export const definitionSteps = [
  addColumn('bsc_kpi', 'sigmas', integer()),
  addColumn('bsc_kpi', 'high_rate', integer()),
  addColumn('bsc_kpi', 'quorum', integer()),
  addColumn('bsc_kpi', 'scale_points', integer()),
  addColumn('bsc_kpi', 'derived_from', text(20)),
  addColumn('bsc_kpi', 'survey_question_id', integer()),
  addColumn('bsc_kpi', 'predecessor_id', integer()),
  addColumn('bsc_kpi', 'comparable', boolean()),
  addColumn('bsc_result', 'left_out_reason', text(1000)),
  addColumn('bsc_result', 'left_out_by_id', integer()),
  addColumn('bsc_result', 'left_out_at', instant()),
  ...createTable(
    'bsc_kpi_history',
    { kpi_id: reference('bsc_kpi'), year: integer(), value: decimal(), source: text(300), version: integer() },
    { unique: [['kpi_id', 'year']] },
  ),
  ...createTable(
    'bsc_kpi_version',
    {
      kpi_id: reference('bsc_kpi'),
      number: integer(),
      from_on: text(10),
      ground: text(20),
      reason: text(1000),
      changes: json(),
      changed_by_id: optional(reference('core_person')),
    },
    { unique: [['kpi_id', 'number']] },
  ),
  ...createTable(
    'bsc_target_change',
    {
      kpi_id: reference('bsc_kpi'),
      year: integer(),
      target: decimal(),
      baseline: optional(decimal()),
      changed_on: text(10),
      changed_by_id: optional(reference('core_person')),
    },
    { index: [['kpi_id', 'year']] },
  ),
  ...createTable(
    'bsc_change_window',
    { year: integer(), title: text(100), from_on: text(10), to_on: text(10), regular: boolean(), version: integer() },
    { index: [['year']] },
  ),
];
