import {
  addColumn,
  boolean,
  codedColumns,
  createIndex,
  createTable,
  date,
  integer,
  optional,
  reference,
  text,
} from '@yeondong/schema';
import { department, domain } from './columns.js';

export const scanTables = [
  ...createTable(
    'policy_rnd_scan',
    {
      ...codedColumns,
      factor: text(16),
      source: text(300),
      impact: integer(),
      likelihood: integer(),
      scanned_on: date(),
      domain_id: domain,
      department_id: department,
      sample: boolean(),
    },
    { unique: [['code']], index: [['scanned_on'], ['domain_id']] },
  ),
  addColumn('policy_rnd_swot_item', 'scan_id', integer()),
  createIndex('policy_rnd_swot_item', ['scan_id']),
];

export const consultationTables = createTable(
  'policy_rnd_consultation',
  {
    policy_id: reference('policy_rnd_policy'),
    expert_id: reference('policy_rnd_expert'),
    opinion: text(2000),
    consulted_on: date(),
    incorporated: optional(boolean()),
    reason: optional(text(1000)),
    version: integer(),
  },
  { index: [['policy_id'], ['expert_id']] },
);
