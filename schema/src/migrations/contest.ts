import {
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  integer,
  json,
  optional,
  protection,
  reference,
  text,
  won,
} from '../contract/migration.js';

const contestTable = createTable(
  'core_contest',
  {
    ...codedColumns,
    kind: text(20),
    topic: text(1000),
    stage: text(12),
    opens_on: date(),
    closes_on: date(),
    prize_budget: optional(won()),
    prizes: json(),
    criteria: json(),
    blind: boolean(),
    half_points: boolean(),
    quorum: integer(),
    normalised: boolean(),
    staff_vote_weight: integer(),
    tie_chain: json(),
    withheld: json(),
    activity_id: optional(reference('core_activity')),
    module: text(60),
    sample: boolean(),
    ...protection,
  },
  { unique: [['code']], index: [['opens_on'], ['activity_id']] },
);

const entryTables = [
  ...createTable(
    'core_contest_entry',
    {
      contest_id: reference('core_contest'),
      receipt_no: integer(),
      title: text(300),
      text: text(20_000),
      person_id: optional(reference('core_person')),
      department_id: optional(reference('core_department')),
      citizen_name: optional(text(100)),
      entered_by_id: optional(reference('core_person')),
      record_type: optional(text(60)),
      record_key: optional(integer()),
      submitted_on: date(),
      received_on: date(),
      basis: optional(text(1000)),
      screened_out: boolean(),
      screen_reason: optional(text(1000)),
      vote_place: optional(integer()),
      final_rank: optional(integer()),
      prize: optional(text(60)),
      counted: optional(integer()),
      recused: optional(integer()),
      plain_mean: optional(decimal()),
      trimmed_mean: optional(decimal()),
      median: optional(decimal()),
      result: optional(decimal()),
      votes: optional(integer()),
      decided_by: optional(text(20)),
      sample: boolean(),
      version: integer(),
    },
    {
      unique: [
        ['contest_id', 'receipt_no'],
        ['contest_id', 'record_type', 'record_key'],
      ],
      index: [['person_id']],
    },
  ),
  ...createTable(
    'core_contest_vote',
    {
      contest_id: reference('core_contest'),
      person_id: reference('core_person'),
      entry_id: reference('core_contest_entry'),
    },
    { unique: [['contest_id', 'person_id']], index: [['entry_id']] },
  ),
];

const judgeTables = [
  ...createTable(
    'core_contest_judge',
    {
      contest_id: reference('core_contest'),
      person_id: optional(reference('core_person')),
      name: text(100),
      seat: text(100),
      sample: boolean(),
    },
    { unique: [['contest_id', 'person_id']], index: [['person_id']] },
  ),
  ...createTable(
    'core_judge_score',
    {
      judge_id: reference('core_contest_judge'),
      entry_id: reference('core_contest_entry'),
      state: text(12),
      points: json(),
      total: optional(decimal()),
      opinion: optional(text(2000)),
      scored_on: optional(date()),
      version: integer(),
    },
    { unique: [['judge_id', 'entry_id']], index: [['entry_id']] },
  ),
];

export const contestTables = [...contestTable, ...entryTables, ...judgeTables];
