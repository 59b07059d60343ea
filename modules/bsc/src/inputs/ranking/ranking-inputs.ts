import { DecimalScalar, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BonusPenaltyKind, BonusPenaltyState } from '../../entities/ranking/adjustment.js';
import type { AdjustmentKind, AdjustmentState } from '../../rules/ranking/adjustment.js';

@InputType({ description: '부서의 평가군을 정함. / Places a department in a group from a year on.' })
export class GroupMemberInput {
  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => ID, { description: '평가군. / Evaluation group.' })
  group!: string;

  @Field(() => Int, { description: '시작 연도. / First year.' })
  year!: number;

  @Field(() => Boolean, { nullable: true, description: '관리부서인지. / Whether it runs the evaluation.' })
  managing?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '그해 비위가 있었는지. / Misconduct in that year.' })
  misconduct?: boolean | null;

  @Field(() => String, { nullable: true, description: '비고(비위면 필요). / Remark; needed with misconduct.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '정원(명, 0보다 큼). / Authorized persons, above 0; weigh it in the units above.',
  })
  staff?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '예산(원, 0보다 큼). / Budget in won, above 0; weighs it in the units above.',
  })
  budget?: string | null;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(고칠 때). / Edit lock, for a change.' })
  version?: number | null;
}

@InputType({ description: '평가군. / Evaluation group.' })
export class EvaluationGroupInput {
  @Field(() => ID, { nullable: true, description: '고칠 평가군. / Group to change; none for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(고칠 때). / Edit lock, for a change.' })
  version?: number | null;

  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string | null;

  @Field(() => Int, { description: '시작 연도. / First year.' })
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: '끝 연도. / Last year.' })
  toYear?: number | null;
}

@InputType({ description: '가점·감점의 신청. / Proposal of a bonus or penalty.' })
export class BonusPenaltyInput {
  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => BonusPenaltyKind, { description: '구분. / Kind.' })
  kind!: AdjustmentKind;

  @Field(() => String, { description: '근거 규정. / Rule that it rests on.' })
  rule!: string;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;

  @Field(() => String, { description: '증빙 번호. / Key of the evidence.' })
  evidenceKey!: string;
}

@InputType({ description: '가점·감점의 결정. / Decision on a bonus or penalty.' })
export class BonusPenaltyDecision extends RecordUpdate {
  @Field(() => BonusPenaltyState, { description: '인정 또는 불인정. / Accepted or rejected.' })
  state!: AdjustmentState;

  @Field(() => String, { nullable: true, description: '사유(불인정이면 필요). / Reason; needed to reject.' })
  reason?: string | null;
}

@InputType({ description: '한 해의 다시 채점. / Scoring a year again.' })
export class RescoreInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
