import {
  bilingualWhere,
  collection,
  dateWhere,
  enumWhere,
  idWhere,
  intWhere,
  ofYear,
  sampleWhere,
  stringWhere,
  toOneWhere,
} from '@yeondong/schema';
import { InstructionKindName, InstructionStatusName, MeetingStatusName, ReportStatusName } from './enums.js';
import { Instruction } from './instruction.js';
import { ProgressMeeting } from './progress-meeting.js';
import { ProgressReport } from './progress-report.js';

const department = toOneWhere('Department', 'department_id', '담당 부서. / Department that answers for it.');
const initiative = toOneWhere('Initiative', 'initiative_id', '이행과제. / Initiative.');

export const progressMeetings = collection(ProgressMeeting, {
  where: {
    id: idWhere('ProgressMeeting', 'id', '식별자. / Id.'),
    code: stringWhere('code', '코드. / Code.'),
    title: bilingualWhere('title', '이름. / Title in either language.'),
    year: intWhere('year', '연도. / Year.'),
    quarter: intWhere('quarter', '분기. / Quarter.'),
    plannedOn: dateWhere('planned_on', '예정일. / Day it is planned for.'),
    heldOn: dateWhere('held_on', '개최일. / Day it was held.'),
    status: enumWhere('status', 'ProgressMeetingStatus', MeetingStatusName, '상태. / State.'),
    sample: sampleWhere,
  },
  orderBy: { QUARTER: 'quarter', PLANNED_ON: 'plannedOn', YEAR: 'year' },
  defaultOrder: ['YEAR', 'QUARTER'],
  inYear: ofYear,
});

export const progressReports = collection(ProgressReport, {
  where: {
    id: idWhere('ProgressReport', 'id', '식별자. / Id.'),
    period: stringWhere('period', '보고 기간. / Period.'),
    status: enumWhere('status', 'ProgressReportStatus', ReportStatusName, '상태. / State.'),
    submittedOn: dateWhere('submitted_on', '처음 제출한 날. / Day it was first handed in.'),
    department,
    initiative,
    sample: sampleWhere,
  },
  orderBy: { PERIOD: 'period', STATUS: 'status', SUBMITTED_ON: 'submittedOn' },
  defaultOrder: ['PERIOD'],
  inYear: ofYear,
});

export const instructions = collection(Instruction, {
  where: {
    id: idWhere('Instruction', 'id', '식별자. / Id.'),
    kind: enumWhere('kind', 'InstructionKind', InstructionKindName, '구분. / Kind.'),
    status: enumWhere('status', 'InstructionStatus', InstructionStatusName, '상태. / State.'),
    dueOn: dateWhere('due_on', '조치 기한. / Last day for it.'),
    department,
    initiative,
    meeting: toOneWhere('ProgressMeeting', 'meeting_id', '보고회. / The meeting that gave it.'),
    assignee: toOneWhere('Person', 'assignee_id', '담당자. / Who sees to it.'),
    sample: sampleWhere,
  },
  orderBy: { DUE_ON: 'dueOn', STATUS: 'status' },
  defaultOrder: ['DUE_ON'],
});
