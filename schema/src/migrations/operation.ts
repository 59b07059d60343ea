import { addColumn, createTable, instant, integer, json, optional, reference, text } from '../contract/migration.js';

export const operationTables = [
  ...createTable('core_setting', { name: text(60), value: json() }, { unique: [['name']] }),
  ...createTable(
    'core_audit_entry',
    {
      at: instant(),
      actor_id: optional(integer()),
      address: text(60),
      request_id: text(60),
      act: text(80),
      record_type: text(60),
      record_key: integer(),
      changes: json(),
      reason: optional(text(1000)),
      sequence: optional(integer()),
      hash: optional(text(64)),
    },
    { unique: [['sequence']], index: [['record_type', 'record_key'], ['at']] },
  ),
  ...createTable(
    'core_outbox_event',
    { name: text(80), event_version: integer(), payload: json(), at: instant(), dispatched_at: optional(instant()) },
    { index: [['dispatched_at', 'id']] },
  ),
  ...createTable(
    'core_idempotency',
    {
      actor_id: optional(reference('core_person')),
      operation: text(80),
      idempotency_key: text(100),
      record_key: integer(),
      at: instant(),
    },
    { unique: [['actor_id', 'operation', 'idempotency_key']] },
  ),
  ...createTable(
    'core_text_version',
    {
      record_type: text(60),
      record_key: integer(),
      title_ko: text(300),
      title_en: optional(text(300)),
      replaced_at: instant(),
    },
    { index: [['record_type', 'record_key']] },
  ),
  ...createTable(
    'core_succession',
    { record_type: text(60), from_key: integer(), to_key: integer(), kind: text(20), at: instant() },
    { index: [['record_type', 'from_key']] },
  ),
];

/** Events whose handler failed are delivered again. */
export const outboxRetries = [
  addColumn('core_outbox_event', 'attempts', integer()),
  addColumn('core_outbox_event', 'retry_at', instant()),
  addColumn('core_outbox_event', 'fault', text(1000)),
];
