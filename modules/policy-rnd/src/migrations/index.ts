import {
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  integer,
  json,
  migrations,
  optional,
  protection,
  reference,
  text,
  won,
} from '@yeondong/schema';
import { department, domain, initiative, person } from './columns.js';
import { contestsMoved } from './contests-moved.js';
import { facetMoves } from './facets.js';
import { policyTables } from './policy.js';
import { consultationTables, scanTables } from './scan.js';
import { studyTables } from './study.js';
import { swotTables } from './swot.js';

const ruleTables = [
  ...createTable(
    'policy_rnd_rule',
    {
      ...codedColumns,
      valid_from: date(),
      decide_days: integer(),
      quorum: integer(),
      half_points: boolean(),
      criteria: json(),
      grades: json(),
      sample: boolean(),
    },
    { unique: [['code']], index: [['valid_from']] },
  ),
  ...createTable(
    'policy_rnd_contest',
    {
      ...codedColumns,
      topic: text(1000),
      status: text(12),
      opens_on: date(),
      closes_on: date(),
      prize_budget: optional(won()),
      sample: boolean(),
    },
    { unique: [['code']], index: [['opens_on']] },
  ),
];

const proposalTables = [
  ...createTable(
    'policy_rnd_proposal',
    {
      ...codedColumns,
      kind: text(12),
      proposer_type: text(10),
      problem: text(4000),
      idea: text(4000),
      effect: optional(text(4000)),
      status: text(20),
      domain_id: domain,
      initiative_id: initiative,
      department_id: optional(department),
      contest_id: optional(reference('policy_rnd_contest')),
      rule_id: optional(reference('policy_rnd_rule')),
      submitted_on: optional(date()),
      received_on: optional(date()),
      decide_due: optional(date()),
      return_code: optional(text(20)),
      department_opinion: optional(text(2000)),
      reviewed_by_id: person,
      decision: optional(text(12)),
      decided_on: optional(date()),
      score: optional(decimal()),
      grade: optional(text(30)),
      reason: optional(text(1000)),
      held_until: optional(date()),
      plan: optional(text(2000)),
      plan_due: optional(date()),
      implemented_on: optional(date()),
      claimed_saving: optional(won()),
      verified_saving: optional(won()),
      evaluation: optional(text(2000)),
      sample: boolean(),
      ...protection,
    },
    {
      unique: [['code']],
      index: [['status'], ['received_on'], ['domain_id'], ['initiative_id'], ['department_id'], ['contest_id']],
    },
  ),
  ...createTable(
    'policy_rnd_participant',
    { proposal_id: reference('policy_rnd_proposal'), person_id: person, share: decimal(), main: boolean() },
    { index: [['proposal_id']] },
  ),
  ...createTable(
    'policy_rnd_review',
    {
      proposal_id: reference('policy_rnd_proposal'),
      reviewer_id: reference('core_person'),
      points: json(),
      total: optional(decimal()),
      opinion: optional(text(2000)),
      recused: boolean(),
      scored_on: optional(date()),
      sample: boolean(),
      version: integer(),
    },
    { unique: [['proposal_id', 'reviewer_id']], index: [['reviewer_id']] },
  ),
];

const teamTables = [
  ...createTable(
    'policy_rnd_task_force',
    {
      ...codedColumns,
      issue: text(2000),
      leader_id: person,
      department_id: department,
      domain_id: domain,
      initiative_id: initiative,
      status: text(10),
      issue_on: optional(date()),
      formed_on: date(),
      sunset_on: date(),
      closed_on: optional(date()),
      outcome: optional(text(10)),
      no_action_reason: optional(text(1000)),
      sample: boolean(),
    },
    { unique: [['code']], index: [['sunset_on'], ['department_id'], ['initiative_id'], ['leader_id']] },
  ),
  ...createTable(
    'policy_rnd_task_force_member',
    {
      task_force_id: reference('policy_rnd_task_force'),
      person_id: reference('core_person'),
      time_share: integer(),
      consent_by_id: person,
      version: integer(),
    },
    { unique: [['task_force_id', 'person_id']] },
  ),
  ...createTable(
    'policy_rnd_task_force_output',
    {
      task_force_id: reference('policy_rnd_task_force'),
      title: text(300),
      delivered_on: date(),
      initiative_id: initiative,
    },
    { index: [['task_force_id']] },
  ),
  ...createTable(
    'policy_rnd_task_force_extension',
    {
      task_force_id: reference('policy_rnd_task_force'),
      from_day: date(),
      to_day: date(),
      reason: text(1000),
      decided_on: date(),
    },
    { index: [['task_force_id']] },
  ),
];

const visitTables = [
  ...createTable(
    'policy_rnd_visit',
    {
      ...codedColumns,
      purpose: text(1000),
      department_id: department,
      domain_id: domain,
      status: text(10),
      starts_on: date(),
      ends_on: date(),
      report_due: date(),
      headcount: optional(integer()),
      cost: optional(won()),
      reported_on: optional(date()),
      report: optional(text(4000)),
      reason: optional(text(1000)),
      sample: boolean(),
    },
    { unique: [['code']], index: [['starts_on'], ['department_id']] },
  ),
  ...createTable(
    'policy_rnd_visit_target',
    { visit_id: reference('policy_rnd_visit'), name: text(300), country: text(60), sector: text(10) },
    { index: [['visit_id']] },
  ),
  ...createTable(
    'policy_rnd_finding',
    {
      visit_id: reference('policy_rnd_visit'),
      content: text(1000),
      verdict: text(15),
      reason: optional(text(1000)),
      version: integer(),
    },
    { index: [['visit_id']] },
  ),
  ...createTable(
    'policy_rnd_adoption',
    {
      finding_id: reference('policy_rnd_finding'),
      department_id: department,
      initiative_id: initiative,
      content: text(1000),
      due_on: date(),
      done_on: optional(date()),
      result: optional(text(1000)),
      version: integer(),
    },
    { index: [['finding_id'], ['department_id']] },
  ),
];

const expertTables = [
  ...createTable(
    'policy_rnd_expert',
    {
      ...codedColumns,
      person_id: reference('core_person'),
      domain_id: reference('core_domain'),
      affiliation: text(300),
      career: optional(text(1000)),
      in_city: boolean(),
      consent_on: optional(date()),
      available: boolean(),
      conflict: optional(text(1000)),
      sample: boolean(),
    },
    { unique: [['code'], ['person_id']], index: [['domain_id']] },
  ),
  ...createTable(
    'policy_rnd_expert_seat',
    { seat_id: reference('core_committee_seat'), domain_id: reference('core_domain') },
    { unique: [['seat_id']] },
  ),
];

/** Order is identity: append only. */
export const policyRndMigrations = migrations('policy-rnd', [
  ...ruleTables,
  ...proposalTables,
  ...teamTables,
  ...visitTables,
  ...expertTables,
  ...swotTables,
  ...studyTables,
  ...policyTables,
  ...facetMoves,
  ...scanTables,
  ...consultationTables,
  ...contestsMoved,
]);
