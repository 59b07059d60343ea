import {
  boolean,
  codedColumns,
  createTable,
  createUniqueIndex,
  date,
  instant,
  integer,
  json,
  migrations,
  optional,
  protection,
  reference,
  text,
  won,
} from '@yeondong/schema';
import { changeSteps } from './change.js';
import { conceptSteps } from './concept.js';
import { copySteps } from './copy.js';
import { exchangeSteps } from './exchange.js';
import { fiscalSteps } from './fiscal.js';
import { forumSteps } from './forum.js';
import { itemSteps } from './item.js';
import { linkSteps } from './link.js';
import { meetingSteps } from './meeting.js';
import { prioritySteps } from './priority.js';
import { publicFormSteps } from './public-form.js';
import { publicationSteps } from './publication.js';
import { targetSteps } from './target.js';
import { termSteps } from './term.js';

const planTables = [
  ...createTable(
    'plan_sync_plan',
    {
      ...codedColumns,
      from_year: integer(),
      to_year: optional(integer()),
      level: text(20),
      status: text(10),
      legal_basis: optional(text(300)),
      term: optional(integer()),
      department_id: reference('core_department'),
      vision_id: optional(reference('core_vision')),
      sample: boolean(),
    },
    { unique: [['code']], index: [['level'], ['department_id'], ['vision_id']] },
  ),
  ...createTable(
    'plan_sync_version',
    {
      plan_id: reference('plan_sync_plan'),
      year: integer(),
      number: integer(),
      kind: text(10),
      status: text(20),
      open_year: optional(integer()),
      based_on_id: optional(reference('plan_sync_version')),
      window_start: optional(integer()),
      window_years: optional(integer()),
      change_note: optional(text(2000)),
      reason: optional(text(1000)),
      finalized_at: optional(instant()),
      snapshot_hash: optional(text(64)),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['plan_id', 'year', 'number']], index: [['status', 'year']] },
  ),
  createUniqueIndex('plan_sync_version', 'open', ['plan_id', 'open_year']),
];

const itemTables = [
  ...createTable(
    'plan_sync_item',
    {
      ...codedColumns,
      version_id: reference('plan_sync_version'),
      lineage_key: optional(integer()),
      parent_id: optional(reference('plan_sync_item')),
      vision_id: optional(reference('core_vision')),
      mission_id: optional(reference('core_mission')),
      domain_id: optional(reference('core_domain')),
      goal_id: optional(reference('core_goal')),
      initiative_id: optional(reference('core_initiative')),
      department_id: reference('core_department'),
      start_year: integer(),
      end_year: integer(),
      status: text(20),
      status_reason: optional(text(1000)),
      policy_phase: text(20),
      phase_since: date(),
      customer_groups: json(),
      outcome_statement: optional(text(2000)),
      unlinked_reason: optional(text(1000)),
      entry: text(10),
      return_reason: optional(text(1000)),
      submitted_by_id: optional(reference('core_person')),
      confirmed_by_id: optional(reference('core_person')),
      confirmed_at: optional(instant()),
      sample: boolean(),
      ...protection,
    },
    {
      unique: [['version_id', 'code']],
      index: [['lineage_key'], ['initiative_id'], ['goal_id'], ['domain_id'], ['department_id'], ['parent_id']],
    },
  ),
  ...createTable(
    'plan_sync_link',
    {
      from_id: reference('plan_sync_item'),
      to_id: reference('plan_sync_item'),
      type: text(20),
      strength: integer(),
      rationale: optional(text(1000)),
      valid_from: optional(integer()),
      valid_to: optional(integer()),
      status: text(10),
      proposed_by_id: optional(reference('core_person')),
      from_agreed_by_id: optional(reference('core_person')),
      to_agreed_by_id: optional(reference('core_person')),
      reason: optional(text(1000)),
      crosses_domains: boolean(),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['from_id', 'to_id', 'type']], index: [['to_id'], ['status']] },
  ),
];

const moneyTables = [
  ...createTable(
    'plan_sync_fiscal_line',
    {
      ...codedColumns,
      version_id: reference('plan_sync_version'),
      lineage_key: optional(integer()),
      account: text(20),
      spending: text(10),
      sector: optional(text(100)),
      department_id: reference('core_department'),
      initiative_id: optional(reference('core_initiative')),
      item_id: optional(reference('plan_sync_item')),
      sample: boolean(),
      ...protection,
    },
    {
      unique: [['version_id', 'code']],
      index: [['lineage_key'], ['initiative_id'], ['item_id'], ['department_id']],
    },
  ),
  ...createTable(
    'plan_sync_fiscal_amount',
    { line_id: reference('plan_sync_fiscal_line'), year: integer(), source: text(12), amount: won() },
    { unique: [['line_id', 'year', 'source']], index: [['year']] },
  ),
  ...createTable(
    'plan_sync_budget_line',
    {
      fiscal_line_id: reference('plan_sync_fiscal_line'),
      year: integer(),
      source: text(12),
      original: won(),
      supplementary: won(),
      carried_in: won(),
      reserve: won(),
      transfers: won(),
      committed: won(),
      spent: won(),
      carried_out: won(),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['fiscal_line_id', 'year', 'source']], index: [['year']] },
  ),
];

const opinionTable = createTable(
  'plan_sync_opinion',
  {
    ...codedColumns,
    channel: text(10),
    content: text(2000),
    received_on: date(),
    reply_due: date(),
    status: text(20),
    domain_id: optional(reference('core_domain')),
    initiative_id: optional(reference('core_initiative')),
    department_id: optional(reference('core_department')),
    review: optional(text(2000)),
    reviewed_by_id: optional(reference('core_person')),
    decision: optional(text(20)),
    reason: optional(text(1000)),
    decided_on: optional(date()),
    reply: optional(text(2000)),
    replied_on: optional(date()),
    item_id: optional(reference('plan_sync_item')),
    sample: boolean(),
  },
  { unique: [['code']], index: [['received_on'], ['reply_due'], ['initiative_id'], ['department_id'], ['item_id']] },
);

/** Order is identity: append only. */
export const planSyncMigrations = migrations('plan-sync', [
  ...planTables,
  ...itemTables,
  ...moneyTables,
  ...opinionTable,
  ...targetSteps,
  ...prioritySteps,
  ...changeSteps,
  ...meetingSteps,
  ...publicFormSteps,
  ...forumSteps,
  ...conceptSteps,
  ...publicationSteps,
  ...fiscalSteps,
  ...termSteps,
  ...linkSteps,
  ...exchangeSteps,
  ...copySteps,
  ...itemSteps,
]);
