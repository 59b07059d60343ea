import { addColumn, boolean, createTable, decimal, integer, json, optional, reference, text } from '@yeondong/schema';

const rounds = [
  ...createTable(
    'bsc_panel_round',
    {
      kind: text(20),
      period: text(7),
      year: integer(),
      committee_id: reference('core_committee'),
      state: text(20),
      quorum: integer(),
      criteria: json(),
      grades: json(),
      difficulties: json(),
      opened_on: text(10),
      due_on: text(10),
      closed_on: optional(text(10)),
      agreement_value: optional(decimal()),
      agreement_members: optional(integer()),
      agreement_items: optional(integer()),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['kind', 'period']], index: [['year']] },
  ),
  ...createTable(
    'bsc_panel_member',
    {
      round_id: reference('bsc_panel_round'),
      person_id: reference('core_person'),
      left_on: optional(text(10)),
      version: integer(),
    },
    { unique: [['round_id', 'person_id']], index: [['person_id']] },
  ),
];

const sheets = [
  ...createTable(
    'bsc_panel_item',
    {
      round_id: reference('bsc_panel_round'),
      kpi_id: reference('bsc_kpi'),
      position: integer(),
      mean: optional(decimal()),
      grade: optional(text(20)),
      criteria: json(),
      counted: optional(integer()),
      difficulty: optional(decimal()),
      adopted_on: optional(text(10)),
      adopted_by_id: optional(reference('core_person')),
      version: integer(),
    },
    { unique: [['round_id', 'kpi_id']], index: [['kpi_id']] },
  ),
  ...createTable(
    'bsc_panel_sheet',
    {
      member_id: reference('bsc_panel_member'),
      item_id: reference('bsc_panel_item'),
      state: text(20),
      marks: json(),
      comment: optional(text(1000)),
      submitted_on: optional(text(10)),
      version: integer(),
    },
    { unique: [['member_id', 'item_id']], index: [['item_id']] },
  ),
];

const meta = createTable(
  'bsc_meta_review',
  {
    evaluation_id: reference('bsc_meta_evaluation'),
    person_id: reference('core_person'),
    state: text(20),
    scores: json(),
    remark: optional(text(2000)),
    submitted_on: optional(text(10)),
    version: integer(),
  },
  { unique: [['evaluation_id', 'person_id']] },
);

/** Panels that grade KPIs, reviews of the meta-evaluation, and what rounds and reports keep when they are closed. */
export const panelSteps = [
  ...rounds,
  ...sheets,
  ...meta,
  addColumn('bsc_evaluation_round', 'standing', json()),
  addColumn('bsc_meta_evaluation', 'facts', json()),
];
