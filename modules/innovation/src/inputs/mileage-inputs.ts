import { DateScalar, DecimalScalar, NewCodedRecord, NewRecord, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { InnovationYearArgs } from './arguments.js';

@InputType({
  description:
    '마일리지 기준의 새 판(같은 코드의 앞판은 전날 끝남). / A new version of a rule; the one before ends on the day before.',
})
export class MileageRuleInput extends NewCodedRecord {
  @Field(() => DecimalScalar, { description: '한 단위의 점수. / Points of a unit.' })
  points!: string;

  @Field(() => String, { description: '단위. / Unit.' })
  unit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '한 사람의 연간 한도. / Most for a person in a year.' })
  capPerYear?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '한 활동의 한도. / Most for a person and activity.' })
  capPerEvent?: string | null;

  @Field(() => DateScalar, { description: '시행일(기준일보다 뒤). / First day, after the business date.' })
  fromDate!: string;
}

@InputType({ description: '참여한 사람과 몫. / Who took part, and the share.' })
export class ActivityParticipantInput {
  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;

  @Field(() => DecimalScalar, { description: '몫(%, 합계 100). / Share in percent; all together 100.' })
  share!: string;
}

@InputType({ description: '제출하는 혁신활동. / An innovation activity that is submitted.' })
export class InnovationActivityInput extends NewRecord {
  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;

  @Field(() => String, {
    description: '기준의 코드(그날의 판으로 잼). / Code of the rule; the version of the day counts.',
  })
  rule!: string;

  @Field(() => DateScalar, { description: '한 날. / Day it happened.' })
  occurredOn!: string;

  @Field(() => Int, { nullable: true, description: '단위 수(기본 1). / How many units; 1 unless given.' })
  units?: number | null;

  @Field(() => String, { description: '증빙. / Evidence.' })
  evidence!: string;

  @Field(() => ID, { nullable: true, description: '이끈 사람(기본: 나). / Who led it; oneself unless given.' })
  leader?: string | null;

  @Field(() => [ActivityParticipantInput], {
    nullable: true,
    description: '참여한 사람(기본: 이끈 사람 100%). / Who took part; the leader alone unless given.',
  })
  participants?: ActivityParticipantInput[] | null;
}

@InputType({ description: '부서장의 확인. / Confirmation by the head.' })
export class ActivityConfirmation extends RecordUpdate {
  @Field(() => String, {
    nullable: true,
    description: '늦게 등록한 까닭(30일이 지났으면 꼭). / Why it was registered late; needed after 30 days.',
  })
  lateReason?: string | null;
}

@InputType({ description: '승인: 점수를 올림. / Approval: posts the points.' })
export class ActivityApproval extends RecordUpdate {}

@InputType({ description: '반려 또는 취소. / Return or cancellation.' })
export class ActivityRefusal extends RecordUpdate {
  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@ArgsType()
export class MileageArgs extends InnovationYearArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: '이날의 잔액(기본: 기준일). / Balance on this day; the business date unless given.',
  })
  asOf?: string;
}

@ArgsType()
export class RankingArgs extends InnovationYearArgs {
  @Field(() => String, { nullable: true, description: '직급군(기본: 모두). / Group; all of them unless given.' })
  group?: string;
}
