import { boolean, createTable, date, integer, migrations, optional, reference, text } from '@yeondong/schema';

const fieldNote = createTable(
  'example_field_note',
  {
    initiative_id: reference('core_initiative'),
    text: text(1000),
    written_on: date(),
    importance: integer(),
    author_id: optional(reference('core_person')),
    sample: boolean(),
  },
  { index: [['initiative_id'], ['written_on']] },
);

/** Order is identity: append only. */
export const exampleMigrations = migrations('example', [...fieldNote]);
