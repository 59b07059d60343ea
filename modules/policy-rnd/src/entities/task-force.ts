import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { TaskForceOutcome, TaskForceStatus } from '../rules/task-force.js';
import { TaskForceOutcomeName, TaskForceStatusName } from './enums.js';

@RecordType(
  'policy_rnd_task_force',
  'T/F 팀: 시정현안 하나를 정해진 날까지 맡음. / A team for one issue, until its sunset.',
)
export class TaskForce extends CodedRecord {
  @Field(() => String, { description: '현안과 할 일. / The issue and what is to be done.' })
  @TextColumn(2000)
  issue!: string;

  @ReferenceColumn({ nullable: true })
  leaderKey!: number | null;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @Field(() => TaskForceStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: TaskForceStatus;

  @Field(() => DateScalar, { nullable: true, description: '현안이 드러난 날. / Day the issue arose.' })
  @DateColumn({ nullable: true })
  issueOn!: string | null;

  @Field(() => DateScalar, { description: '구성일. / Day it is formed.' })
  @DateColumn()
  formedOn!: string;

  @Field(() => DateScalar, { description: '일몰일. / Sunset date.' })
  @DateColumn()
  sunsetOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Day it was closed.' })
  @DateColumn({ nullable: true })
  closedOn!: string | null;

  @Field(() => TaskForceOutcomeName, { nullable: true, description: '결과. / What came of it.' })
  @TextColumn(10, { nullable: true })
  outcome!: TaskForceOutcome | null;

  @Field(() => String, { nullable: true, description: '조치하지 않는 까닭. / Why there is no action.' })
  @TextColumn(1000, { nullable: true })
  noActionReason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('policy_rnd_task_force_member', 'T/F 팀원. / A member of a task force.')
export class TaskForceMember extends Node {
  @ReferenceColumn()
  taskForceKey!: number;

  @ReferenceColumn()
  personKey!: number;

  @Field(() => Int, { description: '참여하는 시간의 몫(%). / Share of working time in percent.' })
  @IntegerColumn()
  timeShare!: number;

  /** The head of the member's department who agreed. */
  @ReferenceColumn({ nullable: true })
  consentByKey!: number | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@RecordType('policy_rnd_task_force_output', 'T/F 팀의 산출물. / An output of a task force.')
export class TaskForceOutput extends Node {
  @ReferenceColumn()
  taskForceKey!: number;

  @Field(() => String, { description: '제목. / Title.' })
  @TextColumn(300)
  title!: string;

  @Field(() => DateScalar, { description: '나온 날. / Day it was delivered.' })
  @DateColumn()
  deliveredOn!: string;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;
}

@RecordType('policy_rnd_task_force_extension', 'T/F 팀의 연장. / An extension of a task force.')
export class TaskForceExtension extends Node {
  @ReferenceColumn()
  taskForceKey!: number;

  @Field(() => DateScalar, { description: '앞의 일몰일. / Sunset before.' })
  @DateColumn()
  fromDay!: string;

  @Field(() => DateScalar, { description: '새 일몰일. / Sunset from then on.' })
  @DateColumn()
  toDay!: string;

  @Field(() => String, { description: '까닭. / Why.' })
  @TextColumn(1000)
  reason!: string;

  @Field(() => DateScalar, { description: '정한 날. / Day it was decided.' })
  @DateColumn()
  decidedOn!: string;
}
