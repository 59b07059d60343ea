import { createTable, date, instant, integer, optional, reference, text } from '@yeondong/schema';

/** A million signs: longer than any edition that a council reads. */
const COPY_LENGTH = 1_000_000;

/** Editions as they were handed over. */
export const copySteps = createTable(
  'plan_sync_copy',
  {
    version_id: reference('plan_sync_version'),
    number: integer(),
    recipient: text(100),
    as_of: date(),
    issued_at: instant(),
    issued_by_id: optional(reference('core_person')),
    content: text(COPY_LENGTH),
    sha256: text(64),
  },
  { unique: [['version_id', 'number']] },
);
