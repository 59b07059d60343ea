import type { Page } from '../contract/collection.js';
import { FieldsOf } from '../contract/needs.js';
import { ImportBatch } from '../entities/import-batch.js';
import { Person } from '../entities/person.js';
import { importBatches } from '../entities/service-collections.js';
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
