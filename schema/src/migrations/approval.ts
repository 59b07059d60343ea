import {
  addColumn,
  boolean,
  createTable,
  date,
  instant,
  integer,
  optional,
  reference,
  text,
} from '../contract/migration.js';

export const approvalTables = [
  ...createTable(
    'core_approval_request',
    {
      record_type: text(60),
      record_id: integer(),
      title: text(300),
      path: optional(text(300)),
      drafter_id: reference('core_person'),
      department_id: optional(reference('core_department')),
      state: text(20),
      return_reason: optional(text(1000)),
      document_no: optional(text(100)),
      document_date: optional(date()),
      requested_at: instant(),
      decided_at: optional(instant()),
      version: integer(),
    },
    { index: [['record_type', 'record_id'], ['drafter_id']] },
  ),
  ...createTable(
    'core_approval_step',
    {
      request_id: reference('core_approval_request'),
      position: integer(),
      role: text(20),
      approver_id: reference('core_person'),
      may_decide_alone: boolean(),
      state: text(20),
      approved_by_id: optional(reference('core_person')),
      on_behalf_of_id: optional(reference('core_person')),
      manner: optional(text(20)),
      at: optional(instant()),
      comment: optional(text(1000)),
    },
    { unique: [['request_id', 'position']], index: [['approver_id', 'state'], ['approved_by_id']] },
  ),
  ...createTable(
    'core_acting_approver',
    { absent_id: reference('core_person'), acting_id: reference('core_person'), from_date: date(), to_date: date() },
    { index: [['acting_id', 'from_date'], ['absent_id']] },
  ),
];

export const approvalWaiting = [addColumn('core_approval_request', 'waiting_since', date())];
