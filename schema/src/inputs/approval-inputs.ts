import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ApprovalRole } from '../entities/approval.js';
import { approvalRequests } from '../entities/service-collections.js';
import { DateScalar } from '../scalars/date.js';
import { NewRecord, RecordUpdate } from './record-inputs.js';

@InputType({ description: '결재선의 한 자리. / A place in an approval path.' })
export class ApprovalPathInput {
  @Field(() => ApprovalRole, { description: '자리(팀장·과장). / Place in the path.' })
  role!: ApprovalRole;

  @Field(() => ID, { description: '결재자. / Approver.' })
  approver!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '전결권이 있는지(기본 없음). / Whether the step may decide for those above; no unless given.',
  })
  mayDecideAlone?: boolean;
}

@InputType({ description: '결재 요청. / A request for approval.' })
export class ApprovalInput extends NewRecord {
  @Field(() => ID, { description: '기록. / Record.' })
  record!: string;

  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => [ApprovalPathInput], {
    nullable: true,
    description:
      '담당 다음의 결재선(기본: 가장 가까운 부서장). / Path above the drafter; the nearest head unless given.',
  })
  path?: ApprovalPathInput[];

  @Field(() => String, {
    nullable: true,
    description: '기록을 여는 화면의 경로. / Path of the page that shows the record.',
  })
  page?: string;

  @Field(() => String, { nullable: true, description: '문서번호. / Number in the city document system.' })
  documentNo?: string;

  @Field(() => DateScalar, { nullable: true, description: '문서 날짜. / Date of the document.' })
  documentDate?: string;
}

@InputType({ description: '결재(전결·대결). / Approval of a step.' })
export class ApprovalDecision extends RecordUpdate {
  @Field(() => Boolean, { nullable: true, description: '전결하는지. / Whether it decides for those above.' })
  decideAlone?: boolean;

  @Field(() => String, { nullable: true, description: '의견. / Comment.' })
  comment?: string;
}

@InputType({ description: '반려. / Return to the drafter.' })
export class ApprovalReturn extends RecordUpdate {
  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '읽은 결재. / An approval as it was read.' })
export class ApprovalReference extends RecordUpdate {}

@InputType({ description: '함께 결재할 것. / Approvals to decide together.' })
export class ApprovalsDecision {
  @Field(() => [ApprovalReference], { description: '결재(최대 500건). / Approvals, 500 at most.' })
  approvals!: ApprovalReference[];

  @Field(() => Boolean, { nullable: true, description: '전결하는지. / Whether it decides for those above.' })
  decideAlone?: boolean;

  @Field(() => String, { nullable: true, description: '의견. / Comment.' })
  comment?: string;
}

@InputType({ description: '함께 반려할 것. / Approvals to return together.' })
export class ApprovalsReturn {
  @Field(() => [ApprovalReference], { description: '결재(최대 500건). / Approvals, 500 at most.' })
  approvals!: ApprovalReference[];

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '회수 또는 다시 상신. / Withdrawal, or submission once more.' })
export class ApprovalMove extends RecordUpdate {}

@InputType({ description: '직무대리 지정. / Appointment of who acts for an absent approver.' })
export class ActingInput extends NewRecord {
  @Field(() => ID, {
    nullable: true,
    description: '자리를 비운 사람(기본: 나). / Who is absent; oneself unless given.',
  })
  absent?: string;

  @Field(() => ID, { description: '대리하는 사람. / Who acts.' })
  acting!: string;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  fromDate!: string;

  @Field(() => DateScalar, { description: '끝 날. / Last day.' })
  toDate!: string;
}

@ArgsType()
export class MyApprovalsArgs extends approvalRequests.Args {
  @Field(() => Boolean, { nullable: true, description: '내가 결재할 것만. / Only those that wait for me.' })
  waiting?: boolean;
}

@ArgsType()
export class RecordApprovalsArgs {
  @Field(() => ID, { description: '기록. / Record.' })
  record!: string;
}
