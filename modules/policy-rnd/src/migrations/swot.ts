import {
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  integer,
  json,
  optional,
  reference,
  text,
} from '@yeondong/schema';
import { department, domain, initiative } from './columns.js';

export const swotTables = [
  ...createTable(
    'policy_rnd_swot',
    {
      ...codedColumns,
      facet: text(20),
      subject: text(300),
      domain_id: domain,
      goal_id: optional(reference('core_goal')),
      department_id: department,
      held_on: date(),
      sample: boolean(),
    },
    { unique: [['code']], index: [['held_on'], ['goal_id'], ['domain_id']] },
  ),
  ...createTable(
    'policy_rnd_swot_item',
    {
      analysis_id: reference('policy_rnd_swot'),
      letter: text(1),
      content: text(1000),
      weight: decimal(),
      rating: integer(),
    },
    { index: [['analysis_id']] },
  ),
  ...createTable(
    'policy_rnd_swot_strategy',
    {
      analysis_id: reference('policy_rnd_swot'),
      quadrant: text(2),
      content: text(1000),
      item_keys: json(),
      impact: integer(),
      feasibility: integer(),
      initiative_id: initiative,
    },
    { index: [['analysis_id']] },
  ),
];
