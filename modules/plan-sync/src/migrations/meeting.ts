import {
  boolean,
  codedColumns,
  createTable,
  date,
  decimal,
  instant,
  integer,
  json,
  optional,
  reference,
  text,
} from '@yeondong/schema';

const meetingTables = [
  ...createTable(
    'plan_sync_meeting',
    {
      ...codedColumns,
      year: integer(),
      quarter: integer(),
      period: text(10),
      planned_on: date(),
      postponed_from: optional(date()),
      report_due: date(),
      held_on: optional(date()),
      place: optional(text(100)),
      status: text(10),
      reason: optional(text(1000)),
      department_id: reference('core_department'),
      sample: boolean(),
    },
    { unique: [['code'], ['year', 'quarter']], index: [['period']] },
  ),
  ...createTable(
    'plan_sync_agenda',
    {
      meeting_id: reference('plan_sync_meeting'),
      initiative_id: reference('core_initiative'),
      position: integer(),
      department_id: reference('core_department'),
      note: optional(text(300)),
      version: integer(),
    },
    { unique: [['meeting_id', 'initiative_id']], index: [['initiative_id']] },
  ),
];

const reportTable = createTable(
  'plan_sync_report',
  {
    initiative_id: reference('core_initiative'),
    department_id: reference('core_department'),
    period: text(10),
    year: integer(),
    goal_text: text(500),
    indicator_rows: json(),
    planned: decimal(),
    actual: decimal(),
    achieved: optional(text(2000)),
    gap: optional(text(2000)),
    action: optional(text(2000)),
    status: text(10),
    submitted_on: optional(date()),
    submitted_by_id: optional(reference('core_person')),
    confirmed_by_id: optional(reference('core_person')),
    return_reason: optional(text(1000)),
    sample: boolean(),
    version: integer(),
  },
  { unique: [['initiative_id', 'period']], index: [['period'], ['department_id'], ['year']] },
);

const instructionTable = createTable(
  'plan_sync_instruction',
  {
    meeting_id: reference('plan_sync_meeting'),
    initiative_id: optional(reference('core_initiative')),
    department_id: reference('core_department'),
    assignee_id: optional(reference('core_person')),
    kind: text(10),
    content: text(2000),
    due_on: date(),
    status: text(10),
    given_by_id: optional(reference('core_person')),
    report: optional(text(2000)),
    reported_on: optional(date()),
    reported_by_id: optional(reference('core_person')),
    closed_on: optional(date()),
    return_reason: optional(text(1000)),
    sample: boolean(),
    version: integer(),
  },
  { index: [['meeting_id'], ['status', 'due_on'], ['department_id'], ['assignee_id'], ['initiative_id']] },
);

/** A million signs: longer than any briefing. */
const BRIEFING_LENGTH = 1_000_000;

const packTable = createTable(
  'plan_sync_pack',
  {
    meeting_id: reference('plan_sync_meeting'),
    number: integer(),
    recipient: text(100),
    as_of: date(),
    issued_at: instant(),
    issued_by_id: optional(reference('core_person')),
    content: text(BRIEFING_LENGTH),
    sha256: text(64),
  },
  { unique: [['meeting_id', 'number']] },
);

/** Progress meetings with their agenda, reports and instructions, and the packs that were issued. */
export const meetingSteps = [...meetingTables, ...reportTable, ...instructionTable, ...packTable];
