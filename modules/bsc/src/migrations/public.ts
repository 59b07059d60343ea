import {
  addColumn,
  createIndex,
  createTable,
  instant,
  integer,
  optional,
  reference,
  type Step,
  text,
} from '@yeondong/schema';

export const publicSteps = createTable(
  'bsc_year_publication',
  {
    year: integer(),
    department_id: reference('core_department'),
    sequence: integer(),
    published_on: text(10),
    published_at: instant(),
    reason: optional(text(1000)),
    content: text(100_000),
    hash: text(64),
    corrects_id: optional(reference('bsc_year_publication')),
    published_by_id: optional(reference('core_person')),
  },
  { unique: [['year', 'department_id', 'sequence']] },
);

/** The appeal that a correction follows from. */
export const correctionSteps: readonly Step[] = [
  addColumn('bsc_year_publication', 'appeal_id', reference('bsc_appeal')),
  createIndex('bsc_year_publication', ['appeal_id']),
];
