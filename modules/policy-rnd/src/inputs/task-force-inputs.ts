import { DateScalar, NewCodedRecord, NewRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '새 T/F 팀. / A new task force.' })
export class TaskForceInput extends NewCodedRecord {
  @Field(() => String, { description: '현안과 할 일. / The issue and what is to be done.' })
  issue!: string;

  @Field(() => ID, { description: '주관부서. / Department in charge.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '팀장. / Leader.' })
  leader?: string | null;

  @Field(() => ID, { nullable: true, description: '영역. / Domain.' })
  domain?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '현안이 드러난 날. / Day the issue arose.' })
  issueOn?: string | null;

  @Field(() => DateScalar, { description: '구성일(앞날이면 예정). / Day it is formed; planned if to come.' })
  formedOn!: string;

  @Field(() => DateScalar, { description: '일몰일. / Sunset date.' })
  sunsetOn!: string;
}

@InputType({ description: 'T/F 팀에 사람을 넣음. / Adds a member to a task force.' })
export class TaskForceMemberInput extends NewRecord {
  @Field(() => ID, { description: 'T/F 팀. / Task force.' })
  taskForce!: string;

  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;

  @Field(() => Int, { description: '참여하는 시간의 몫(%). / Share of working time in percent.' })
  timeShare!: number;
}

@InputType({ description: 'T/F 팀원의 부서장 동의. / Consent of the member’s head.' })
export class TaskForceConsent extends RecordUpdate {}

@InputType({ description: 'T/F 팀의 산출물. / An output of a task force.' })
export class TaskForceOutputInput extends NewRecord {
  @Field(() => ID, { description: 'T/F 팀. / Task force.' })
  taskForce!: string;

  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: '나온 날(기본 기준일). / Day, today unless given.' })
  deliveredOn?: string | null;

  @Field(() => ID, { nullable: true, description: '반영한 이행과제. / Initiative that it went into.' })
  initiative?: string | null;
}

@InputType({ description: 'T/F 팀의 연장. / Extends a task force.' })
export class TaskForceExtensionInput extends RecordUpdate {
  @Field(() => DateScalar, { description: '새 일몰일. / Sunset from then on.' })
  until!: string;

  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: 'T/F 팀의 종료. / Closes a task force.' })
export class TaskForceClosing extends RecordUpdate {
  @Field(() => String, {
    nullable: true,
    description: '산출물이 없을 때 그 까닭. / Why there is no action, without outputs.',
  })
  noActionReason?: string | null;
}
