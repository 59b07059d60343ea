import {
  boolean,
  codedColumns,
  createIndex,
  createTable,
  decimal,
  instant,
  integer,
  json,
  migrations,
  optional,
  protection,
  reference,
  text,
} from '@yeondong/schema';
import { actingSteps } from './acting.js';
import { alertSteps, warningSteps } from './alert.js';
import { cardScoreSteps } from './card-score.js';
import { definitionSteps } from './definition.js';
import { feedbackSteps } from './feedback.js';
import { mapSteps } from './map.js';
import { panelSteps } from './panel.js';
import { programmeSteps } from './programme.js';
import { correctionSteps, publicSteps } from './public.js';
import { recalculationSteps } from './recalculation.js';
import { bonusSteps, rewardSteps } from './reward.js';
import { schemeSteps } from './scheme.js';
import { sheetSteps } from './sheet.js';
import { transferSteps } from './transfer.js';
import { awardSteps, yearendSteps } from './yearend.js';

const ofYears = {
  ...codedColumns,
  from_year: integer(),
  to_year: optional(integer()),
};
const byCode = [['code']];

const kpiTables = [
  ...createTable('bsc_perspective', ofYears, { unique: byCode }),
  ...createTable(
    'bsc_strategic_objective',
    {
      ...ofYears,
      perspective_id: reference('bsc_perspective'),
      goal_id: optional(reference('core_goal')),
      department_id: optional(reference('core_department')),
      sample: boolean(),
    },
    { unique: byCode, index: [['perspective_id'], ['goal_id'], ['department_id']] },
  ),
  ...createTable(
    'bsc_kpi',
    {
      ...ofYears,
      department_id: reference('core_department'),
      objective_id: reference('bsc_strategic_objective'),
      goal_id: optional(reference('core_goal')),
      definition: optional(text(2000)),
      kind: text(20),
      common_code: optional(text(60)),
      unit: text(20),
      unit_kind: text(20),
      decimals: integer(),
      polarity: text(10),
      cycle: text(10),
      aggregation: text(20),
      ratio_scale: decimal(),
      is_share: boolean(),
      cumulative: boolean(),
      minimum: optional(decimal()),
      maximum: optional(decimal()),
      availability_lag_days: integer(),
      method: text(20),
      stretch: boolean(),
      difficulty: decimal(),
      tolerance: optional(decimal()),
      slope: optional(decimal()),
      bands: optional(json()),
      trend: text(20),
      latest_result_id: optional(integer()),
      sample: boolean(),
    },
    { unique: byCode, index: [['department_id'], ['objective_id'], ['goal_id'], ['common_code']] },
  ),
  ...createTable(
    'bsc_kpi_initiative',
    { kpi_id: reference('bsc_kpi'), initiative_id: reference('core_initiative') },
    { unique: [['kpi_id', 'initiative_id']], index: [['initiative_id']] },
  ),
  ...createTable(
    'bsc_kpi_target',
    {
      kpi_id: reference('bsc_kpi'),
      year: integer(),
      target: decimal(),
      baseline: optional(decimal()),
      profile: optional(json()),
      approved: boolean(),
      version: integer(),
    },
    { unique: [['kpi_id', 'year']] },
  ),
];

const scorecardTables = [
  ...createTable(
    'bsc_scorecard',
    {
      department_id: reference('core_department'),
      year: integer(),
      status: text(20),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['department_id', 'year']], index: [['year']] },
  ),
  ...createTable(
    'bsc_scorecard_item',
    {
      scorecard_id: reference('bsc_scorecard'),
      kpi_id: reference('bsc_kpi'),
      weight: decimal(),
      position: integer(),
    },
    { unique: [['scorecard_id', 'kpi_id']], index: [['kpi_id']] },
  ),
];

const resultTables = [
  ...createTable(
    'bsc_result',
    {
      kpi_id: reference('bsc_kpi'),
      period: text(7),
      value: optional(decimal()),
      numerator: optional(decimal()),
      denominator: optional(decimal()),
      missing: optional(text(20)),
      note: optional(text(1000)),
      flags: json(),
      status: text(20),
      revision: integer(),
      reason: optional(text(1000)),
      entered_by_id: optional(reference('core_person')),
      entered_at: optional(instant()),
      confirmed_by_id: optional(reference('core_person')),
      confirmed_at: optional(instant()),
      verified_by_id: optional(reference('core_person')),
      verified_at: optional(instant()),
      score_value: optional(decimal()),
      score_status: text(20),
      version: integer(),
      ...protection,
    },
    { unique: [['kpi_id', 'period']], index: [['period'], ['owner_department_id']] },
  ),
  ...createTable(
    'bsc_result_revision',
    {
      result_id: reference('bsc_result'),
      revision: integer(),
      value: optional(decimal()),
      numerator: optional(decimal()),
      denominator: optional(decimal()),
      score_value: optional(decimal()),
      reason: text(1000),
      replaced_by_id: optional(reference('core_person')),
      replaced_at: instant(),
    },
    { unique: [['result_id', 'revision']] },
  ),
];

/** Order is identity: append only. */
export const bscMigrations = migrations('bsc', [
  ...kpiTables,
  ...scorecardTables,
  ...resultTables,
  ...programmeSteps,
  ...alertSteps,
  createIndex('bsc_kpi', ['position']),
  ...recalculationSteps,
  ...mapSteps,
  ...warningSteps,
  ...panelSteps,
  ...definitionSteps,
  ...yearendSteps,
  ...publicSteps,
  ...feedbackSteps,
  ...schemeSteps,
  ...sheetSteps,
  ...rewardSteps,
  ...transferSteps,
  ...correctionSteps,
  ...awardSteps,
  ...cardScoreSteps,
  ...bonusSteps,
  ...actingSteps,
]);
