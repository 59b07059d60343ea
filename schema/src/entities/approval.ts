import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  InstantColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { defineEvent } from '../contract/event.js';
import { Node } from '../contract/node.js';
import { InternalTable } from '../contract/table.js';
import type { ApprovalManner } from '../rules/approval.js';
import { DateScalar } from '../scalars/date.js';
import { DateTimeScalar } from '../scalars/date-time.js';

export enum ApprovalRequestState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ApprovalRequestState, {
  name: 'ApprovalState',
  description: '결재의 상태. / State of an approval.',
  valuesConfig: {
    DRAFT: { description: '기안. / Draft.' },
    SUBMITTED: { description: '결재 중. / Waiting for approval.' },
    APPROVED: { description: '결재 완료. / Approved.' },
    RETURNED: { description: '반려. / Returned.' },
    WITHDRAWN: { description: '회수. / Withdrawn.' },
  },
});

export enum ApprovalRole {
  DRAFTER = 'DRAFTER',
  TEAM_LEADER = 'TEAM_LEADER',
  DIVISION_HEAD = 'DIVISION_HEAD',
  BUREAU_HEAD = 'BUREAU_HEAD',
}
registerEnumType(ApprovalRole, {
  name: 'ApprovalRole',
  description: '결재선의 자리. / Place in the approval path.',
  valuesConfig: {
    DRAFTER: { description: '담당. / Drafter.' },
    TEAM_LEADER: { description: '팀장. / Team leader.' },
    DIVISION_HEAD: { description: '과장. / Division head.' },
    BUREAU_HEAD: { description: '국장. / Bureau head.' },
  },
});

export enum ApprovalStepState {
  PENDING = 'PENDING',
  WAITING = 'WAITING',
  APPROVED = 'APPROVED',
  LEFT_OUT = 'LEFT_OUT',
  RETURNED = 'RETURNED',
}
registerEnumType(ApprovalStepState, {
  name: 'ApprovalStepState',
  description: '결재 단계의 상태. / State of a step of an approval.',
  valuesConfig: {
    PENDING: { description: '차례 전. / Its turn is to come.' },
    WAITING: { description: '결재할 차례. / Its turn is now.' },
    APPROVED: { description: '결재함. / Approved.' },
    LEFT_OUT: { description: '아래의 전결로 생략. / Left out, decided below.' },
    RETURNED: { description: '반려함. / Returned.' },
  },
});

export enum SignatureManner {
  NORMAL = 'NORMAL',
  DELEGATED = 'DELEGATED',
  ACTING = 'ACTING',
}
registerEnumType(SignatureManner, {
  name: 'ApprovalManner',
  description: '결재 방식. / How a step was approved.',
  valuesConfig: {
    NORMAL: { description: '결재. / In person.' },
    DELEGATED: { description: '전결. / Decided for those above.' },
    ACTING: { description: '대결. / By who acts for the approver.' },
  },
});

/** No Node: those on its path read it, others through its record. */
@ObjectType({ description: '결재: 기록 한 건의 결재 요청. / Approval that a record asks for.' })
@InternalTable('core_approval_request')
export class ApprovalRequest extends Node {
  @TextColumn(60)
  recordType!: string;

  @ReferenceColumn()
  recordKey!: number;

  @Field(() => String, { description: '제목. / Title.' })
  @TextColumn(300)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: '기록을 여는 화면의 경로. / Path of the page that shows the record.',
  })
  @TextColumn(300, { nullable: true })
  path!: string | null;

  @ReferenceColumn()
  drafterKey!: number;

  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @Field(() => ApprovalRequestState, { description: '상태. / State.' })
  @TextColumn(20)
  state!: ApprovalRequestState;

  @Field(() => String, { nullable: true, description: '반려 사유. / Why it was returned.' })
  @TextColumn(1000, { nullable: true })
  returnReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "문서번호(시의 문서 체계). / Number in the city's document system.",
  })
  @TextColumn(100, { nullable: true })
  documentNo!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '문서 날짜. / Date of the document.' })
  @DateColumn({ nullable: true })
  documentDate!: string | null;

  @Field(() => DateTimeScalar, { description: '상신 시각. / When it was submitted.' })
  @InstantColumn()
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '끝난 시각. / When it was decided.' })
  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;

  /** The business date on which the turn came to whom it waits for; reminders count from it. */
  @DateColumn({ nullable: true })
  waitingSince!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({ description: '결재 단계: 결재란의 한 칸. / Step of an approval: one box of the approval form.' })
@InternalTable('core_approval_step')
export class ApprovalRequestStep extends Node {
  @ReferenceColumn()
  requestKey!: number;

  @Field(() => Int, { description: '순서(1부터). / Order, from 1.' })
  @IntegerColumn()
  position!: number;

  @Field(() => ApprovalRole, { description: '자리(담당·팀장·과장). / Place in the path.' })
  @TextColumn(20)
  role!: ApprovalRole;

  @ReferenceColumn()
  approverKey!: number;

  @Field(() => Boolean, { description: '전결권이 있는지. / Whether it may decide for those above.' })
  @BooleanColumn()
  mayDecideAlone!: boolean;

  @Field(() => ApprovalStepState, { description: '상태. / State.' })
  @TextColumn(20)
  state!: ApprovalStepState;

  @ReferenceColumn({ nullable: true })
  approvedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  onBehalfOfKey!: number | null;

  @Field(() => SignatureManner, { nullable: true, description: '방식(결재·전결·대결). / How it was approved.' })
  @TextColumn(20, { nullable: true })
  manner!: ApprovalManner | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '결재 시각. / When it was approved.' })
  @InstantColumn({ nullable: true })
  at!: Date | null;

  @Field(() => String, { nullable: true, description: '의견. / Comment.' })
  @TextColumn(1000, { nullable: true })
  comment!: string | null;
}

@ObjectType({ description: '직무대리: 자리를 비운 결재자를 대신하는 사람. / Who acts for an absent approver.' })
@InternalTable('core_acting_approver')
export class ActingApprover extends Node {
  @ReferenceColumn()
  absentKey!: number;

  @ReferenceColumn()
  actingKey!: number;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  @DateColumn()
  fromDate!: string;

  @Field(() => DateScalar, { description: '끝 날. / Last day.' })
  @DateColumn()
  toDate!: string;
}

/** An approval ended: modules move the state of their record by it. */
export const approvalDecided = defineEvent<{
  readonly request: number;
  readonly recordType: string;
  readonly recordKey: number;
  readonly state: 'APPROVED' | 'RETURNED' | 'WITHDRAWN';
}>('core.approval-decided');
