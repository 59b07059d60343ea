import type { Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { ImportBatch, TableColumn } from '../entities/import-batch.js';
import { Person } from '../entities/person.js';
import { importBatches } from '../entities/service-collections.js';
import { ImportColumnsArgs } from '../inputs/import-inputs.js';
import { tableHeadings } from '../rules/table-headings.js';
import { importFile } from '../stores/import-file.js';
import { ReadPage, ToOne } from './declared-fields.js';

@FieldsOf(() => ImportBatch)
export class ImportBatchResolver {
  @ReadPage(importBatches, {
    permission: 'core.import.read',
    description: '가져온 표, 최근 것부터. / Imported tables, newest first.',
  })
  declare importBatches: Page<ImportBatch>;

  @ToOne(() => Person, { key: 'importedByKey', nullable: true, description: '가져온 사람. / Who imported it.' })
  declare importedBy: Person | null;
}

@FieldsOf(() => TableColumn)
export class ImportColumnsResolver {
  @ReadField(() => [TableColumn], {
    permission: 'core.import.read',
    args: ImportColumnsArgs,
    description:
      '가져올 표의 열: 어느 열이 무엇인지 맞추기 위함. / Columns of a table to import, to say which is what.',
  })
  async importColumns({ input }: ImportColumnsArgs, ctx: RequestContext) {
    return tableHeadings((await importFile(ctx, input)).lines);
  }
}
