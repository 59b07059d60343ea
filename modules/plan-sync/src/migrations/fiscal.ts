import {
  addColumn,
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  integer,
  moveRows,
  optional,
  reference,
  text,
  won,
} from '@yeondong/schema';

const classification = [
  ...createTable(
    'plan_sync_scheme',
    {
      ...codedColumns,
      from_year: integer(),
      to_year: optional(integer()),
      structure: text(10),
      sample: boolean(),
    },
    { unique: [['code']], index: [['from_year']] },
  ),
  ...createTable(
    'plan_sync_class',
    {
      ...codedColumns,
      scheme_id: reference('plan_sync_scheme'),
      parent_id: optional(reference('plan_sync_class')),
      level: text(20),
      sample: boolean(),
    },
    { unique: [['scheme_id', 'code']], index: [['parent_id']] },
  ),
  ...createTable(
    'plan_sync_crosswalk',
    { from_id: reference('plan_sync_class'), to_id: reference('plan_sync_class'), share: decimal() },
    { unique: [['from_id', 'to_id']], index: [['to_id']] },
  ),
];

const lineColumns = [
  addColumn('plan_sync_fiscal_line', 'class_id', optional(reference('plan_sync_class'))),
  addColumn('plan_sync_fiscal_line', 'total_cost', optional(won())),
  addColumn('plan_sync_fiscal_line', 'spent_before', optional(won())),
];

const reviews = [
  ...createTable(
    'plan_sync_threshold',
    {
      kind: text(12),
      from_amount: won(),
      growth_percent: integer(),
      valid_from: date(),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['kind', 'valid_from']] },
  ),
  ...createTable(
    'plan_sync_review',
    {
      fiscal_line_id: reference('plan_sync_fiscal_line'),
      kind: text(12),
      verdict: text(12),
      total_cost: won(),
      reviewed_on: date(),
      conditions: optional(text(1000)),
      document_no: text(100),
      document_date: date(),
      sample: boolean(),
      version: integer(),
    },
    { index: [['fiscal_line_id', 'reviewed_on']] },
  ),
];

/** What was known as a net sum is the first supplementary budget of its year. */
const supplements = [
  ...createTable(
    'plan_sync_supplement',
    {
      budget_line_id: reference('plan_sync_budget_line'),
      number: integer(),
      amount: won(),
      decided_on: optional(date()),
    },
    { unique: [['budget_line_id', 'number']] },
  ),
  moveRows(
    'plan_sync_supplement_first',
    `insert into plan_sync_supplement (budget_line_id, number, amount)
      select id, 1, supplementary from plan_sync_budget_line where supplementary <> 0`,
  ),
];

/** Classification with its crosswalk, total cost and investment review, supplementary budgets one by one. */
export const fiscalSteps = [...classification, ...lineColumns, ...reviews, ...supplements];
