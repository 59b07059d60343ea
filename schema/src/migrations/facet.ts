import { boolean, codedColumns, createTable, date, integer, optional, reference, text } from '../contract/migration.js';

export const facetTables = [
  ...createTable(
    'core_facet_value',
    {
      ...codedColumns,
      dimension: text(20),
      parent_id: optional(reference('core_facet_value')),
      valid_from: optional(date()),
      valid_to: optional(date()),
      sample: boolean(),
    },
    { unique: [['code']], index: [['dimension', 'position'], ['parent_id']] },
  ),
  ...createTable(
    'core_facet_assignment',
    { record_type: text(60), record_id: integer(), value_id: reference('core_facet_value') },
    { unique: [['record_type', 'record_id', 'value_id']], index: [['value_id']] },
  ),
];
