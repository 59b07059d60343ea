import { codedWhere } from '../contract/coded-where.js';
import { collection } from '../contract/collection.js';
import { dateWhere, enumWhere, idWhere, stringWhere, toOneWhere } from '../contract/where.js';
import { raw } from '../kernel/sql.js';
import { ApprovalRequest, ApprovalRequestState } from './approval.js';
import { Committee } from './committee.js';
import { ImportBatch } from './import-batch.js';
import { Notice, NoticeKind } from './notice.js';

export const committees = collection(Committee, {
  where: {
    ...codedWhere('Committee', '이름(한국어·영어). / Title in either language.'),
    formedOn: dateWhere('formed_on', '구성일. / Day it was formed.'),
    dissolvedOn: dateWhere('dissolved_on', '해산일. / Day it was dissolved.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    activity: toOneWhere('Activity', 'activity_id', '회의 활동. / Activity of its meetings.'),
  },
  orderBy: { POSITION: 'position', CODE: 'code', TITLE: 'titleKo', FORMED_ON: 'formedOn' },
  defaultOrder: ['POSITION', 'CODE'],
});

export const approvalRequests = collection(ApprovalRequest, {
  where: {
    state: enumWhere('state', 'ApprovalState', ApprovalRequestState, '상태. / State.'),
    title: stringWhere('title', '제목. / Title.'),
    documentNo: stringWhere('document_no', '문서번호. / Document number.'),
    documentDate: dateWhere('document_date', '문서 날짜. / Date of the document.'),
    drafter: toOneWhere('Person', 'drafter_id', '기안자. / Who drafted it.'),
  },
  orderBy: { REQUESTED_AT: 'requestedAt', NEWEST: (alias) => raw(`-${alias}.requested_at`), TITLE: 'title' },
  defaultOrder: ['NEWEST'],
});

export const notices = collection(Notice, {
  where: {
    id: idWhere('Notice', 'id', '식별자. / Id.'),
    kind: enumWhere('kind', 'NoticeKind', NoticeKind, '종류. / Kind.'),
    dueOn: dateWhere('due_on', '기한. / Due day.'),
  },
  orderBy: { AT: 'at', NEWEST: (alias) => raw(`-${alias}.at`), DUE_ON: 'dueOn' },
  defaultOrder: ['NEWEST'],
});

export const importBatches = collection(ImportBatch, {
  where: {
    id: idWhere('ImportBatch', 'id', '식별자. / Id.'),
    kind: stringWhere('kind', '무엇을 가져왔는지. / What was imported.'),
    fileName: stringWhere('file_name', '파일 이름. / Name of the file.'),
  },
  orderBy: { NEWEST: (alias) => raw(`-${alias}.imported_at`), FILE_NAME: 'fileName' },
  defaultOrder: ['NEWEST'],
});
