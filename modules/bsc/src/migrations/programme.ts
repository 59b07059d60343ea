import {
  addColumn,
  boolean,
  createTable,
  decimal,
  instant,
  integer,
  optional,
  reference,
  text,
  won,
} from '@yeondong/schema';

const titles = { title_ko: text(300), title_en: optional(text(300)) };
const ofYear = {
  year: integer(),
  ...titles,
  activity_id: optional(reference('core_activity')),
  department_id: reference('core_department'),
  sample: boolean(),
  version: integer(),
};
const byYear = { index: [['year']] };

const publishing = createTable(
  'bsc_publication',
  {
    month: text(7),
    sequence: integer(),
    kind: text(20),
    due_on: text(10),
    published_on: text(10),
    published_at: instant(),
    late: boolean(),
    reason: optional(text(1000)),
    content: text(100_000),
    hash: text(64),
    corrects_id: optional(reference('bsc_publication')),
    published_by_id: optional(reference('core_person')),
    sample: boolean(),
  },
  { unique: [['month', 'sequence']] },
);

const funding = [
  ...createTable(
    'bsc_funding_goal',
    { ...ofYear, source: text(40), amount: won(), due_on: text(10) },
    { unique: [['year', 'source']] },
  ),
  ...createTable(
    'bsc_funding_entry',
    {
      goal_id: reference('bsc_funding_goal'),
      amount: won(),
      secured_on: text(10),
      document_no: optional(text(100)),
      note: optional(text(1000)),
      sample: boolean(),
    },
    { index: [['goal_id']] },
  ),
];

const connecting = createTable(
  'bsc_connector',
  {
    ...ofYear,
    direction: text(10),
    content: optional(text(1000)),
    state: text(20),
    due_on: text(10),
    last_run_at: optional(instant()),
    last_run_succeeded: optional(boolean()),
    last_run_note: optional(text(1000)),
  },
  byYear,
);

const evaluating = [
  ...createTable(
    'bsc_survey_plan',
    {
      ...ofYear,
      sample_size: integer(),
      population: optional(integer()),
      design_effect: decimal(),
      due_on: text(10),
    },
    byYear,
  ),
  ...createTable(
    'bsc_meta_evaluation',
    { ...ofYear, state: text(20), due_on: text(10), done_on: optional(text(10)) },
    byYear,
  ),
  ...createTable(
    'bsc_meta_criterion',
    { evaluation_id: reference('bsc_meta_evaluation'), position: integer(), standard: text(20), ...titles },
    { index: [['evaluation_id']] },
  ),
  ...createTable(
    'bsc_evaluation_round',
    {
      month: text(7),
      committee_id: reference('core_committee'),
      state: text(20),
      due_on: text(10),
      closed_on: optional(text(10)),
      findings: optional(text(2000)),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['month', 'committee_id']], index: [['committee_id']] },
  ),
];

const rewarding = [
  ...createTable('bsc_award_scheme', { ...ofYear, scope: text(20), state: text(20), due_on: text(10) }, byYear),
  ...createTable(
    'bsc_award_grade',
    { scheme_id: reference('bsc_award_scheme'), position: integer(), ...titles, count: integer() },
    { index: [['scheme_id']] },
  ),
  ...createTable(
    'bsc_reward_export',
    {
      year: integer(),
      kind: text(20),
      state: text(20),
      due_on: text(10),
      activity_id: optional(reference('core_activity')),
      version: integer(),
    },
    { unique: [['year', 'kind']] },
  ),
];

const learning = [
  ...createTable(
    'bsc_trip',
    {
      ...ofYear,
      country: text(2),
      persons: integer(),
      due_on: text(10),
      departs_on: optional(text(10)),
      returns_on: optional(text(10)),
      report_due_on: optional(text(10)),
      reported_on: optional(text(10)),
      report: optional(text(20_000)),
    },
    byYear,
  ),
  ...createTable(
    'bsc_manual',
    { ...ofYear, edition: integer(), state: text(20), published_on: optional(text(10)) },
    { unique: [['edition']] },
  ),
  ...createTable(
    'bsc_manual_chapter',
    {
      manual_id: reference('bsc_manual'),
      position: integer(),
      topic: optional(text(20)),
      ...titles,
      body_ko: text(20_000),
      body_en: optional(text(20_000)),
    },
    { index: [['manual_id']] },
  ),
];

const programme = createTable(
  'bsc_programme_item',
  { year: integer(), subject: text(30), activity_id: reference('core_activity'), position: integer() },
  { unique: [['year', 'subject']] },
);

/** The records behind the year's fourteen facts. */
export const programmeSteps = [
  ...programme,
  ...funding,
  ...connecting,
  ...publishing,
  ...evaluating,
  ...rewarding,
  ...learning,
  addColumn('bsc_kpi', 'workshop_id', integer()),
  addColumn('bsc_scorecard', 'confirmed_on', text(10)),
];
