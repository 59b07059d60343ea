import type { Class } from './contract/class.js';
import { type PermissionDefinition, SIGNED_IN } from './contract/permission.js';
import { ActingApprover, ApprovalRequest, ApprovalRequestStep, approvalDecided } from './entities/approval.js';
import { Attachment } from './entities/attachment.js';
import { Committee, CommitteeSeat, CommitteeTerm, OccurrenceAttendance } from './entities/committee.js';
import { Notice } from './entities/notice.js';
import { approvalRequests, committees, notices } from './entities/service-collections.js';
import { ScheduleMonth, StepProgress, WorkSchedule, WorkStep } from './entities/work-schedule.js';
import * as approvalInputs from './inputs/approval-inputs.js';
import * as attachmentInputs from './inputs/attachment-inputs.js';
import * as committeeInputs from './inputs/committee-inputs.js';
import * as noticeInputs from './inputs/notice-inputs.js';
import * as scheduleInputs from './inputs/work-schedule-inputs.js';
import { ActingMutations } from './resolvers/acting-mutations.js';
import { AppointmentMutations } from './resolvers/appointment-mutations.js';
import { ApprovalDecisionMutations } from './resolvers/approval-decision-mutations.js';
import { ApprovalMutations } from './resolvers/approval-mutations.js';
import { ActingResolver, ApprovalResolver, ApprovalStepResolver } from './resolvers/approval-resolver.js';
import { AttachmentMutations } from './resolvers/attachment-mutations.js';
import { AttachmentResolver, InitiativeAttachments, OccurrenceAttachments } from './resolvers/attachment-resolver.js';
import { AttendanceMutations } from './resolvers/attendance-mutations.js';
import { CommitteeMutations } from './resolvers/committee-mutations.js';
import * as committeeResolvers from './resolvers/committee-resolver.js';
import { NoticeResolver, NoticeTitle } from './resolvers/notice-resolver.js';
import { WorkScheduleMutations } from './resolvers/work-schedule-mutations.js';
import {
  StepProgressResolver,
  WorkScheduleResolver,
  WorkStepResolver,
  WorkStepTitle,
} from './resolvers/work-schedule-resolver.js';

export { serviceMessages } from './service-messages.js';

/** What several modules share, as parts of the core: committees, attachments, approvals, work schedules, notices. */
export const serviceEntities: readonly Class[] = [
  ...[Committee, CommitteeSeat, CommitteeTerm, OccurrenceAttendance, Attachment],
  ...[ApprovalRequest, ApprovalRequestStep, ActingApprover, WorkSchedule, WorkStep, StepProgress, Notice],
];

export const serviceTypes: readonly Class[] = [
  ScheduleMonth,
  ...[committeeInputs, attachmentInputs, approvalInputs, scheduleInputs, noticeInputs].flatMap((inputs): Class[] =>
    Object.values(inputs),
  ),
];

export const serviceResolvers: readonly Class[] = [
  ...Object.values(committeeResolvers),
  ...[CommitteeMutations, AppointmentMutations, AttendanceMutations],
  ...[AttachmentResolver, InitiativeAttachments, OccurrenceAttachments, AttachmentMutations],
  ...[
    ApprovalResolver,
    ApprovalStepResolver,
    ApprovalMutations,
    ApprovalDecisionMutations,
    ActingResolver,
    ActingMutations,
  ],
  ...[WorkScheduleResolver, WorkStepResolver, StepProgressResolver, WorkStepTitle, WorkScheduleMutations],
  ...[NoticeResolver, NoticeTitle],
];

export const serviceCollections = [committees, approvalRequests, notices];

export const serviceEvents = [approvalDecided];

const WRITERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician', 'head', 'staff'] as const;

export const servicePermissions = {
  'core.committee.write': { title: { ko: '위원회 운영', en: 'Run committees' }, kind: 'write', roles: WRITERS },
  'core.attendance.write': { title: { ko: '참석자 기록', en: 'Record attendance' }, kind: 'write', roles: WRITERS },
  'core.attachment.write': { title: { ko: '파일 첨부', en: 'Attach files' }, kind: 'write', roles: WRITERS },
  'core.approval.read': { title: { ko: '내 결재 보기', en: 'Read own approvals' }, kind: 'read', roles: SIGNED_IN },
  'core.approval.request': { title: { ko: '결재 올림', en: 'Ask for approval' }, kind: 'write', roles: WRITERS },
  'core.approval.decide': { title: { ko: '결재', en: 'Approve' }, kind: 'decide', roles: [...WRITERS, 'executive'] },
  'core.approval.appoint': {
    title: { ko: '직무대리 지정', en: 'Appoint who acts' },
    kind: 'decide',
    roles: [...WRITERS, 'executive'],
  },
  'core.schedule.write': {
    title: { ko: '공정표 작성', en: 'Write work schedules' },
    kind: 'write',
    roles: ['planner', 'bsc', 'head', 'staff'],
  },
  'core.notice.read': { title: { ko: '내 알림 보기', en: 'Read own notices' }, kind: 'read', roles: SIGNED_IN },
  'core.notice.write': { title: { ko: '내 알림 정리', en: 'Mark own notices' }, kind: 'write', roles: SIGNED_IN },
} satisfies Record<string, PermissionDefinition>;
