import {
  addColumn,
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

/** What was exported to rewards, and the points of the personnel rating. */
export const rewardSteps: readonly Step[] = [
  addColumn('bsc_scheme_grade', 'rating_points', decimal()),
  ...createTable(
    'bsc_reward_version',
    {
      reward_export_id: reference('bsc_reward_export'),
      sequence: integer(),
      content: json(),
      csv: text(100_000),
      hash: text(64),
      before_id: optional(reference('bsc_reward_version')),
      exported_on: text(10),
      exported_at: instant(),
      exported_by_id: optional(reference('core_person')),
    },
    { unique: [['reward_export_id', 'sequence']] },
  ),
];

/** What of bonus pay follows from the department. Append only. */
export const bonusSteps: readonly Step[] = [addColumn('bsc_scheme', 'bonus_department_share', integer())];
