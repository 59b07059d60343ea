import {
  boolean,
  codedColumns,
  createIndex,
  createTable,
  date,
  decimal,
  integer,
  migrations,
  moveRows,
  optional,
  protection,
  reference,
  text,
} from '@yeondong/schema';

/** As a migration of its day, it stays as it is when what is kept changes. */
const TOTALS_FROM_OBSERVATIONS = `insert into social_indicators_total
    (indicator_id, period, sex, age, observations, known, units, millionths)
  select indicator_id, period, sex, age, count(*), count(value),
    coalesce(sum((value - value % 1000000) / 1000000), 0), coalesce(sum(value % 1000000), 0)
  from social_indicators_observation where valid_to is null group by indicator_id, period, sex, age`;

const ofYears = { ...codedColumns, from_year: integer(), to_year: optional(integer()) };
const byCode = [['code']];

const classification = [
  ...createTable('social_indicators_field', ofYears, { unique: byCode }),
  ...createTable(
    'social_indicators_region',
    {
      ...codedColumns,
      level: text(10),
      parent_id: optional(reference('social_indicators_region')),
      from_year: optional(integer()),
      to_year: optional(integer()),
      home: boolean(),
      peer_from_year: optional(integer()),
      peer_to_year: optional(integer()),
    },
    { unique: byCode, index: [['parent_id']] },
  ),
  ...createTable(
    'social_indicators_source',
    {
      ...codedColumns,
      name_ko: text(300),
      name_en: optional(text(300)),
      published_on: optional(date()),
      licence: optional(text(200)),
      note: optional(text(1000)),
    },
    { unique: byCode },
  ),
];

const indicatorTables = [
  ...createTable(
    'social_indicators_indicator',
    {
      ...ofYears,
      domain_id: reference('core_domain'),
      field_id: reference('social_indicators_field'),
      definition: optional(text(2000)),
      purpose: optional(text(1000)),
      unit: text(30),
      frequency: text(10),
      source_id: optional(reference('social_indicators_source')),
      polarity: text(10),
      decimals: integer(),
      aggregation: text(20),
      margin: optional(decimal()),
      status: text(20),
      reason: optional(text(1000)),
      proposed_by_id: optional(reference('core_person')),
      vs_national: text(10),
      quadrant: text(10),
      sample: boolean(),
      ...protection,
    },
    { unique: byCode, index: [['domain_id', 'field_id'], ['field_id'], ['owner_department_id']] },
  ),
  ...createTable(
    'social_indicators_goal_link',
    { indicator_id: reference('social_indicators_indicator'), goal_id: reference('core_goal') },
    { unique: [['indicator_id', 'goal_id']], index: [['goal_id']] },
  ),
  ...createTable(
    'social_indicators_initiative_link',
    { indicator_id: reference('social_indicators_indicator'), initiative_id: reference('core_initiative') },
    { unique: [['indicator_id', 'initiative_id']], index: [['initiative_id']] },
  ),
];

const valueTables = [
  ...createTable(
    'social_indicators_observation',
    {
      indicator_id: reference('social_indicators_indicator'),
      region_id: reference('social_indicators_region'),
      period: text(7),
      sex: text(1),
      age: text(10),
      value: optional(decimal()),
      status: text(1),
      note: optional(text(500)),
      source_id: optional(reference('social_indicators_source')),
      batch_id: optional(reference('core_import_batch')),
      revision: integer(),
      reason: optional(text(500)),
      valid_from: date(),
      valid_to: optional(date()),
      sample: boolean(),
    },
    {
      unique: [['indicator_id', 'region_id', 'period', 'sex', 'age', 'revision']],
      index: [['region_id'], ['period']],
    },
  ),
  ...createTable(
    'social_indicators_target',
    {
      indicator_id: reference('social_indicators_indicator'),
      region_id: reference('social_indicators_region'),
      base_year: integer(),
      base_value: decimal(),
      year: integer(),
      value: decimal(),
      path: text(10),
      basis: optional(text(500)),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['indicator_id', 'region_id', 'year']] },
  ),
];

/** Over all regions; see observation-totals.ts. */
const totals = [
  ...createTable(
    'social_indicators_total',
    {
      indicator_id: reference('social_indicators_indicator'),
      period: text(7),
      sex: text(1),
      age: text(10),
      observations: integer(),
      known: integer(),
      units: decimal(),
      millionths: decimal(),
    },
    { unique: [['indicator_id', 'period', 'sex', 'age']] },
  ),
  moveRows('social_indicators_total_filled', TOTALS_FROM_OBSERVATIONS),
];

/** Order is identity: append only. */
export const socialMigrations = migrations('social-indicators', [
  ...classification,
  ...indicatorTables,
  ...valueTables,
  ...totals,
  createIndex('social_indicators_indicator', ['position']),
]);
