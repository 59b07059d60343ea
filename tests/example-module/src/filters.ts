import { type ContributedPredicate, type ContributedSortKey, initiatives, intWhere, raw, sql } from '@yeondong/schema';

const importance = intWhere('importance', '이런 중요도의 메모가 있음. / It has a note of such importance.');

/** `where: { example: { noteImportance: … } }`. Who sees an initiative sees its notes, so no further condition. */
const noteImportance: ContributedPredicate = {
  ...importance,
  module: 'example',
  name: 'noteImportance',
  compile: (value, alias, ctx) =>
    sql`exists (select 1 from example_field_note n where n.initiative_id = ${raw(alias)}.id
      and ${importance.compile(value, 'n', ctx)})`,
};

const highestImportance: ContributedSortKey = {
  module: 'example',
  name: 'EXAMPLE_NOTE_IMPORTANCE',
  expression: (alias) =>
    sql`(select max(n.importance) from example_field_note n where n.initiative_id = ${raw(alias)}.id)`,
};

export const exampleFilters = [
  { on: initiatives, predicate: noteImportance },
  { on: initiatives, sortKey: highestImportance },
];
