import {
  addColumn,
  boolean,
  createTable,
  instant,
  integer,
  json,
  optional,
  reference,
  text,
} from '../contract/migration.js';

export const accessTables = [
  ...createTable(
    'core_role_grant',
    { person_id: reference('core_person'), role: text(30) },
    { unique: [['person_id', 'role']] },
  ),
  ...createTable(
    'core_credential',
    {
      person_id: reference('core_person'),
      password_hash: text(300),
      previous_hashes: json(),
      failures: integer(),
      locked_until: optional(instant()),
    },
    { unique: [['person_id']] },
  ),
  ...createTable(
    'core_session',
    {
      token_hash: text(64),
      person_id: reference('core_person'),
      started_at: instant(),
      used_at: instant(),
      ends_at: instant(),
      address: text(60),
    },
    { unique: [['token_hash']], index: [['person_id']] },
  ),
  ...createTable(
    'core_api_token',
    {
      name: text(100),
      prefix: text(20),
      token_hash: text(64),
      person_id: reference('core_person'),
      scopes: json(),
      created_at: instant(),
      expires_at: optional(instant()),
      used_at: optional(instant()),
      revoked_at: optional(instant()),
    },
    { unique: [['token_hash']], index: [['person_id']] },
  ),
];

export const passwordToChange = [addColumn('core_credential', 'must_change', boolean())];
