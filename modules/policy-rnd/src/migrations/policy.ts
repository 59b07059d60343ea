import { boolean, createTable, date, decimal, integer, json, optional, reference, text, won } from '@yeondong/schema';
import { coded, department, domain, initiative } from './columns.js';

export const policyTables = [
  ...createTable(
    'policy_rnd_policy',
    {
      ...coded,
      facet: text(20),
      subject: text(300),
      problem: text(2000),
      status: text(10),
      department_id: department,
      domain_id: domain,
      initiative_id: initiative,
      strategy_id: optional(reference('policy_rnd_swot_strategy')),
      legal: optional(integer()),
      budgetary: optional(integer()),
      technical: optional(integer()),
      acceptance: optional(integer()),
      decided_on: optional(date()),
      reason: optional(text(1000)),
      sample: boolean(),
    },
    { unique: [['code']], index: [['facet'], ['department_id'], ['domain_id'], ['initiative_id'], ['strategy_id']] },
  ),
  ...createTable(
    'policy_rnd_alternative',
    {
      policy_id: reference('policy_rnd_policy'),
      content: text(1000),
      cost: optional(won()),
      effect: integer(),
      economy: integer(),
      feasibility: integer(),
      chosen: boolean(),
      version: integer(),
    },
    { index: [['policy_id']] },
  ),
  ...createTable(
    'policy_rnd_quality_item',
    { ...coded, stage: text(12), required: boolean(), sample: boolean() },
    { unique: [['code']], index: [['stage']] },
  ),
  ...createTable(
    'policy_rnd_quality_review',
    {
      policy_id: reference('policy_rnd_policy'),
      reviewer_id: reference('core_person'),
      stage: text(12),
      answers: json(),
      score: optional(decimal()),
      gate: text(12),
      conditions: optional(text(1000)),
      conditions_due: optional(date()),
      reviewed_on: date(),
    },
    { index: [['policy_id'], ['reviewer_id']] },
  ),
];
