import { recordChanged } from '../contract/event.js';
import { LangArgs } from '../contract/lang.js';
import { Node } from '../contract/node.js';
import { PageInfo } from '../contract/page-types.js';
import { auditEntries } from '../entities/collections.js';
import { CodedRecord, PlanRecord } from '../entities/lineage.js';
import { MeasuredInputType, MeasuredType, MeasureValue } from '../entities/measured.js';
import { AuditEntry, Idempotency, OutboxEvent, Setting } from '../entities/operation.js';
import { RecordOutcome } from '../entities/outcome.js';
import { CodeArgs, IdArgs, IdsArgs } from '../inputs/arguments.js';
import { NewCodedRecord, NewRecord, RecordUpdate, TitledRecordUpdate } from '../inputs/record-inputs.js';
import { AuditResolver } from '../resolvers/audit-resolver.js';
import { ChangeResolver } from '../resolvers/change-resolver.js';
import { NodeResolver } from '../resolvers/node-resolver.js';
import { OutcomeResolver, OutcomeTitle } from '../resolvers/outcome-resolver.js';
import { BusinessDateArgs, Settings, SettingsResolver } from '../resolvers/settings-resolver.js';
import type { CorePart } from './core-part.js';

/** What every part stands on: ids, pages, settings, the audit log, word of changes. */
export const platformPart: CorePart = {
  entities: [Setting, AuditEntry, OutboxEvent, Idempotency],
  types: [
    Node,
    CodedRecord,
    PlanRecord,
    PageInfo,
    LangArgs,
    CodeArgs,
    IdArgs,
    IdsArgs,
    NewRecord,
    NewCodedRecord,
    RecordUpdate,
    TitledRecordUpdate,
    MeasuredType,
    MeasuredInputType,
    MeasureValue,
    RecordOutcome,
    Settings,
    BusinessDateArgs,
  ],
  resolvers: [NodeResolver, OutcomeResolver, OutcomeTitle, SettingsResolver, AuditResolver, ChangeResolver],
  collections: [auditEntries],
  emits: [recordChanged],
  permissions: {
    'core.settings.write': {
      title: { ko: '설정 변경', en: 'Change settings' },
      kind: 'administer',
      roles: ['planner'],
    },
    'core.query.explain': {
      title: { ko: '질의 실행 과정 보기', en: 'See how a query is executed' },
      kind: 'read',
      roles: ['analyst', 'admin'],
    },
    'core.audit.read': {
      title: { ko: '감사 기록 보기', en: 'Read the audit log' },
      kind: 'read',
      roles: ['auditor', 'admin'],
    },
  },
  messages: {
    ko: {
      'date.invalid': '날짜는 2006-05-31처럼 써야 합니다.',
      'date.out-of-range': '날짜는 {from}부터 {to}까지 쓸 수 있습니다.',
      'date-time.invalid': '시각은 2006-05-31T09:00:00Z처럼 써야 합니다.',
      'decimal.invalid': '수를 알아볼 수 없습니다.',
      'decimal.not-text': '소수는 "98.5"처럼 글자로 보내야 합니다.',
      'decimal.too-precise': '소수는 {digits}자리까지 쓸 수 있습니다.',
      'decimal.too-large': '저장할 수 있는 수보다 큽니다.',
      'period.invalid': '기간은 2006, 2006-H1, 2006-Q2, 2006-05처럼 써야 합니다.',
      'won.invalid': '금액은 원 단위 정수여야 합니다.',
      'number.negative': '음수는 쓸 수 없습니다.',
      'text.empty': '비워 둘 수 없습니다.',
      'text.unclean': '쓸 수 없는 문자가 들어 있습니다.',
      'text.too-long': '{longest}자까지 쓸 수 있습니다.',
      'code.invalid': '코드는 영문, 숫자, 점, 밑줄, 붙임표로 60자까지 씁니다.',
      'where.null': '조건에 null은 쓸 수 없습니다. 빈 값은 isNull로 찾습니다.',
      'where.between': 'between에는 두 값을 보내야 합니다.',
      'path.outside': '경로는 /로 시작하는 이 시스템의 화면이어야 합니다.',
      'page.first-and-last': 'first와 last를 함께 쓸 수 없습니다.',
      'page.negative': '건수는 0 이상이어야 합니다.',
      'page.too-large': '한 번에 {max}건까지 볼 수 있습니다.',
      'cursor.invalid': '이 목록의 위치가 아닙니다. 처음부터 다시 여십시오.',
      'order.unknown': '알 수 없는 정렬 기준입니다.',
      'cube.not-grouped': '묶지 않은 차원으로는 정렬할 수 없습니다.',
      'cube.twice': '같은 차원을 두 번 묶을 수 없습니다.',
      'ids.too-many': '한 번에 {max}건까지 찾을 수 있습니다.',
      'record.unknown': '그런 기록이 없습니다.',
      'record.missing': '하나를 고르십시오.',
      'department.module-off': '이 모듈이 꺼진 부서입니다.',
      'record.duplicate': '이미 있는 값입니다.',
      'record.in-use': '다른 기록에서 쓰고 있어 바꿀 수 없습니다.',
      'rows.none': '처리할 것이 없습니다.',
      'rows.twice': '같은 것이 두 번 들어 있습니다.',
      'reason.missing': '사유를 적어야 합니다.',
      'term.reversed': '끝이 시작보다 앞설 수 없습니다.',
    },
    en: {
      'date.invalid': 'Write a date as 2006-05-31.',
      'date.out-of-range': 'A date lies between {from} and {to}.',
      'date-time.invalid': 'Write a moment as 2006-05-31T09:00:00Z.',
      'decimal.invalid': 'This is not a number.',
      'decimal.not-text': 'Send decimals as text, such as "98.5".',
      'decimal.too-precise': 'Decimals have {digits} fraction digits at most.',
      'decimal.too-large': 'The number is larger than can be kept.',
      'period.invalid': 'Write a period as 2006, 2006-H1, 2006-Q2 or 2006-05.',
      'won.invalid': 'An amount is a whole number of won.',
      'number.negative': 'This cannot be negative.',
      'text.empty': 'This cannot be left empty.',
      'text.unclean': 'It holds characters that cannot be stored.',
      'text.too-long': 'It may have {longest} characters at most.',
      'code.invalid': 'A code has letters, digits, point, underscore and hyphen, 60 at most.',
      'where.null': 'A condition cannot be null; look for empty values with isNull.',
      'where.between': 'between takes two values.',
      'path.outside': 'A path begins with / and stays within this product.',
      'page.first-and-last': 'first and last cannot be used together.',
      'page.negative': 'A number of records cannot be negative.',
      'page.too-large': 'At most {max} records at once.',
      'cursor.invalid': 'This is no position of this list. Start again from its beginning.',
      'order.unknown': 'Unknown sort key.',
      'cube.not-grouped': 'What is not grouped by cannot be sorted by.',
      'cube.twice': 'A dimension can be grouped by only once.',
      'ids.too-many': 'At most {max} records at once.',
      'record.unknown': 'There is no such record.',
      'record.missing': 'Choose one.',
      'department.module-off': 'This module is switched off for the department.',
      'record.duplicate': 'This exists already.',
      'record.in-use': 'Other records use it, so it cannot be changed.',
      'rows.none': 'There is nothing to act on.',
      'rows.twice': 'It is listed twice.',
      'reason.missing': 'A reason is needed.',
      'term.reversed': 'The end cannot lie before the beginning.',
    },
  },
};
