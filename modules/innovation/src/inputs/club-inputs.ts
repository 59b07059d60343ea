import { DateScalar, DecimalScalar, NewCodedRecord, NewRecord, RecordUpdate, WonScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '연구모임의 신청. / A study club that is proposed.' })
export class StudyClubInput extends NewCodedRecord {
  @Field(() => String, { description: '연구계획. / What it plans to study.' })
  plan!: string;

  @Field(() => ID, { nullable: true, description: '대표(기본: 나). / Leader; oneself unless given.' })
  leader?: string | null;

  @Field(() => [ID], { description: '회원(대표까지 5명 이상). / Members, five at least, the leader among them.' })
  members!: string[];
}

@InputType({ description: '신청의 결정. / Decision on a proposed club.' })
export class StudyClubDecision extends RecordUpdate {
  @Field(() => Boolean, { description: '활동하게 하는지. / Whether it becomes active.' })
  confirms!: boolean;

  @Field(() => WonScalar, { nullable: true, description: '활동지원비(원). / Support in won.' })
  support?: number | null;

  @Field(() => String, { nullable: true, description: '반려하는 까닭. / Why it is returned.' })
  reason?: string | null;
}

@InputType({ description: '회원의 들고 남. / A member who joins or leaves.' })
export class StudyClubMemberInput extends RecordUpdate {
  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;
}

@InputType({ description: '모임의 보고. / Report of a meeting.' })
export class StudyClubMeetingInput extends NewRecord {
  @Field(() => ID, { description: '연구모임. / Study club.' })
  id!: string;

  @Field(() => DateScalar, { description: '모인 날. / Day of the meeting.' })
  heldOn!: string;

  @Field(() => String, { description: '주제. / Topic.' })
  topic!: string;

  @Field(() => String, { description: '결과보고. / Report.' })
  report!: string;

  @Field(() => Int, { description: '참석 인원. / How many were present.' })
  present!: number;

  @Field(() => WonScalar, { nullable: true, description: '쓴 지원비(원). / Support that was spent, in won.' })
  spent?: number | null;
}

@InputType({ description: '위원회의 평가. / The committee’s evaluation.' })
export class StudyClubEvaluation extends RecordUpdate {
  @Field(() => DecimalScalar, { description: '점수(0–100). / Score, from 0 to 100.' })
  score!: string;

  @Field(() => String, { description: '평가의견. / Opinion.' })
  opinion!: string;
}

@InputType({ description: '인센티브. / An incentive.' })
export class StudyClubAward extends RecordUpdate {
  @Field(() => String, { description: '무엇을 주는지. / What it is given.' })
  award!: string;
}

@InputType({ description: '모임을 마침. / End of a club.' })
export class StudyClubClosing extends RecordUpdate {}
