import { SIGNED_IN } from '../contract/permission.js';
import { ImportBatch, ImportIssue, ImportOutcome, TableColumn } from '../entities/import-batch.js';
import { importBatches } from '../entities/service-collections.js';
import * as importInputs from '../inputs/import-inputs.js';
import { ImportBatchResolver, ImportColumnsResolver } from '../resolvers/import-resolver.js';
import type { CorePart } from './core-part.js';

/** Tables that modules import: whole or not at all, and the same file once. */
export const importsPart: CorePart = {
  entities: [ImportBatch],
  types: [ImportIssue, ImportOutcome, TableColumn, ...Object.values(importInputs)],
  resolvers: [ImportBatchResolver, ImportColumnsResolver],
  collections: [importBatches],
  permissions: {
    'core.import.read': { title: { ko: '가져오기 기록 보기', en: 'Read imports' }, kind: 'read', roles: SIGNED_IN },
  },
  messages: {
    ko: {
      'import.empty': '파일에 내용이 없습니다.',
      'import.encoding': '읽을 수 없는 글자 부호입니다. UTF-8이나 CP949로 저장해 주십시오.',
      'import.header': '열 이름이 있는 줄을 찾지 못했습니다. 필요한 열: {names}.',
      'import.header-twice': '열 이름 {name:이/가} 두 번 나옵니다.',
      'import.mapping': '열 맞춤 파일을 읽을 수 없습니다: {at}',
      'import.number': '숫자로 읽을 수 없습니다.',
      'import.unit': '단위가 다릅니다. {wanted:이/가} 필요한데 {unit:으로/로} 적혀 있습니다.',
      'import.required': '꼭 적어야 하는 칸입니다.',
      'import.choice': '다음 가운데 하나를 적습니다: {choices}.',
      'import.year': '연도는 2006처럼 적습니다.',
      'import.whole': '정수를 적습니다.',
      'import.mark': '예 또는 아니오로 적습니다.',
      'import.unknown': '이런 이름이나 코드의 기록이 없습니다.',
      'import.ambiguous': '같은 이름이 {count}개 있습니다. 코드로 적으십시오.',
      'import.won': '원 단위의 정수로 적습니다.',
      'import.merged': '병합된 칸의 수는 어느 줄의 것인지 알 수 없습니다. 병합을 풀어 주십시오.',
      'import.twice': '{row}번째 줄에 같은 것이 있습니다.',
      'import.workbook': '엑셀 통합 문서(XLSX)로 읽을 수 없습니다.',
      'import.workbook-large': '통합 문서의 내용이 너무 큽니다(최대 {max}MB).',
      'import.quote': '{line}번째 줄에서 시작한 따옴표가 닫히지 않았습니다.',
      'import.too-large': '표 파일은 {max}MB까지 가져올 수 있습니다.',
      'import.two-contents': '파일의 내용과 올려 둔 파일 가운데 하나만 보냅니다.',
      'import.too-long': '한 번에 {max}줄까지 가져올 수 있습니다.',
    },
    en: {
      'import.empty': 'There is nothing in the file.',
      'import.encoding': 'The encoding cannot be read; save the file as UTF-8 or CP949.',
      'import.header': 'No line with the names of the columns was found; it needs {names}.',
      'import.header-twice': 'The column name {name} stands twice.',
      'import.mapping': 'The mapping of columns cannot be read: {at}',
      'import.number': 'This cannot be read as a number.',
      'import.unit': 'The unit is {unit}, but {wanted} is needed.',
      'import.required': 'This cell must be filled.',
      'import.choice': 'Write one of these: {choices}.',
      'import.year': 'Write a year as 2006.',
      'import.whole': 'Write a whole number.',
      'import.mark': 'Write yes or no.',
      'import.unknown': 'No record has this name or code.',
      'import.ambiguous': '{count} records have this name; write the code.',
      'import.won': 'Write a whole number of won.',
      'import.merged': 'A number in a merged cell does not say whose it is; unmerge the cells.',
      'import.twice': 'Line {row} says the same already.',
      'import.workbook': 'The file cannot be read as a workbook (XLSX).',
      'import.workbook-large': 'The contents of the workbook are too large; {max} MB at most.',
      'import.quote': 'A quotation mark that opens on line {line} is never closed.',
      'import.too-large': 'A table may have {max} MB.',
      'import.two-contents': 'Send the content of a file or an upload, not both.',
      'import.too-long': 'At most {max} lines can be imported at once.',
    },
  },
};
