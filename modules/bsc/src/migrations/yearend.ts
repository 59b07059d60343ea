import {
  addColumn,
  boolean,
  codedColumns,
  createTable,
  decimal,
  instant,
  integer,
  json,
  optional,
  reference,
  type Step,
  text,
} from '@yeondong/schema';

const life: readonly Step[] = [
  addColumn('bsc_scorecard', 'appeal_until', text(10)),
  addColumn('bsc_scorecard', 'drafted_by_id', reference('core_person')),
  ...createTable(
    'bsc_scorecard_step',
    {
      scorecard_id: reference('bsc_scorecard'),
      from_state: text(20),
      to_state: text(20),
      reason: optional(text(1000)),
      ground: optional(text(20)),
      meeting_id: optional(reference('core_occurrence')),
      moved_on: text(10),
      moved_at: instant(),
      moved_by_id: optional(reference('core_person')),
    },
    { index: [['scorecard_id']] },
  ),
];

const scheme: readonly Step[] = [
  ...createTable(
    'bsc_scheme',
    {
      from_year: integer(),
      grading: text(20),
      ties_go_up: boolean(),
      dense_rank: boolean(),
      least_group: integer(),
      bonus_cap: decimal(),
      penalty_cap: decimal(),
      may_pass_full: boolean(),
      appeal_days: integer(),
      version: integer(),
    },
    { unique: [['from_year']] },
  ),
  ...createTable(
    'bsc_scheme_grade',
    {
      scheme_id: reference('bsc_scheme'),
      position: integer(),
      name: text(20),
      least: decimal(),
      quota: integer(),
      pay_quota: integer(),
      pay_rate: decimal(),
    },
    { unique: [['scheme_id', 'name']] },
  ),
];

const ranking: readonly Step[] = [
  ...createTable(
    'bsc_group',
    { ...codedColumns, from_year: integer(), to_year: optional(integer()) },
    { unique: [['code']] },
  ),
  ...createTable(
    'bsc_group_member',
    {
      department_id: reference('core_department'),
      group_id: reference('bsc_group'),
      year: integer(),
      managing: boolean(),
      misconduct: boolean(),
      note: optional(text(1000)),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['department_id', 'year']] },
  ),
  ...createTable(
    'bsc_adjustment',
    {
      department_id: reference('core_department'),
      year: integer(),
      kind: text(20),
      rule: text(500),
      points: decimal(),
      evidence_key: text(100),
      counted_key: optional(text(120)),
      state: text(20),
      proposed_by_id: optional(reference('core_person')),
      decided_by_id: optional(reference('core_person')),
      decided_on: optional(text(10)),
      reason: optional(text(1000)),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['counted_key']], index: [['year', 'state'], ['department_id']] },
  ),
  ...createTable(
    'bsc_final_score',
    {
      scorecard_id: reference('bsc_scorecard'),
      revision: integer(),
      base: optional(decimal()),
      bonus: decimal(),
      penalty: decimal(),
      total: optional(decimal()),
      coverage: optional(decimal()),
      status: text(20),
      outcome_points: decimal(),
      late: integer(),
      city_rank: optional(integer()),
      group_rank: optional(integer()),
      grade: optional(text(20)),
      inputs: json(),
      scored_on: text(10),
      scored_by_id: optional(reference('core_person')),
      reason: optional(text(1000)),
    },
    { unique: [['scorecard_id', 'revision']] },
  ),
];

const awarding: readonly Step[] = [
  addColumn('bsc_award_scheme', 'group_id', reference('bsc_group')),
  ...createTable(
    'bsc_award',
    {
      scheme_id: reference('bsc_award_scheme'),
      grade_id: reference('bsc_award_grade'),
      department_id: reference('core_department'),
      total: decimal(),
      city_rank: optional(integer()),
      tie_break: optional(text(20)),
      reason: optional(text(1000)),
      meeting_id: optional(reference('core_occurrence')),
      decided_on: text(10),
      decided_by_id: optional(reference('core_person')),
    },
    { unique: [['scheme_id', 'department_id']] },
  ),
];

const appealing: readonly Step[] = createTable(
  'bsc_appeal',
  {
    scorecard_id: reference('bsc_scorecard'),
    department_id: reference('core_department'),
    kpi_id: reference('bsc_kpi'),
    year: integer(),
    round: text(10),
    ground: text(20),
    statement: text(5000),
    state: text(20),
    filed_on: text(10),
    filed_by_id: optional(reference('core_person')),
    score: optional(decimal()),
    reason: optional(text(1000)),
    decided_on: optional(text(10)),
    decided_by_id: optional(reference('core_person')),
    version: integer(),
  },
  { unique: [['scorecard_id', 'kpi_id', 'round']], index: [['year', 'state'], ['kpi_id']] },
);

/** From the scorecard's life to what follows from its results. Order is identity: append only. */
export const yearendSteps: readonly Step[] = [...life, ...scheme, ...ranking, ...awarding, ...appealing];

/** How many stood level or before when an award was given. */
export const awardSteps: readonly Step[] = [addColumn('bsc_award', 'contenders', integer())];
