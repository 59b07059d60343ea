import {
  addColumn,
  boolean,
  codedColumns,
  createIndex,
  createTable,
  date,
  integer,
  json,
  optional,
  reference,
  type Step,
  text,
} from '@yeondong/schema';

export const forumSteps: readonly Step[] = [
  ...createTable(
    'plan_sync_forum',
    {
      ...codedColumns,
      kind: text(20),
      status: text(10),
      held_on: date(),
      place: optional(text(100)),
      minutes: optional(text(20_000)),
      groups: json(),
      department_id: reference('core_department'),
      activity_id: optional(reference('core_activity')),
      sample: boolean(),
    },
    { unique: [['code']], index: [['held_on'], ['department_id'], ['activity_id']] },
  ),
  ...createTable(
    'plan_sync_forum_topic',
    {
      forum_id: reference('plan_sync_forum'),
      position: integer(),
      topic: text(300),
      speaker: text(200),
      domain_id: optional(reference('core_domain')),
      initiative_id: optional(reference('core_initiative')),
    },
    { index: [['forum_id', 'position'], ['initiative_id']] },
  ),
  addColumn('plan_sync_opinion', 'forum_id', reference('plan_sync_forum')),
  createIndex('plan_sync_opinion', ['forum_id']),
];
