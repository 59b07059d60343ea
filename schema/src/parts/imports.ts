import { SIGNED_IN } from '../contract/permission.js';
import { ImportBatch, ImportIssue, ImportOutcome } from '../entities/import-batch.js';
import { importBatches } from '../entities/service-collections.js';
import { ImportFileInput } from '../inputs/import-inputs.js';
import { ImportBatchResolver } from '../resolvers/import-resolver.js';
import type { CorePart } from './core-part.js';

/** Tables that modules import: whole or not at all, and the same file once. */
export const importsPart: CorePart = {
  entities: [ImportBatch],
  types: [ImportIssue, ImportOutcome, ImportFileInput],
  resolvers: [ImportBatchResolver],
  collections: [importBatches],
  permissions: {
    'core.import.read': { title: { ko: '가져오기 기록 보기', en: 'Read imports' }, kind: 'read', roles: SIGNED_IN },
  },
  messages: {
    ko: {
      'import.empty': '파일에 내용이 없습니다.',
      'import.encoding': '읽을 수 없는 글자 부호입니다. UTF-8이나 CP949로 저장해 주십시오.',
      'import.quote': '{line}번째 줄에서 시작한 따옴표가 닫히지 않았습니다.',
      'import.too-long': '한 번에 {max}줄까지 가져올 수 있습니다.',
    },
    en: {
      'import.empty': 'There is nothing in the file.',
      'import.encoding': 'The encoding cannot be read; save the file as UTF-8 or CP949.',
      'import.quote': 'A quotation mark that opens on line {line} is never closed.',
      'import.too-long': 'At most {max} lines can be imported at once.',
    },
  },
};
