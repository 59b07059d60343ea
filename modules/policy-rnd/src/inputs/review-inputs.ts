import {
  DateScalar,
  DecimalScalar,
  NewCodedRecord,
  RecordUpdate,
  TitledRecordUpdate,
  WonScalar,
} from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ContestStatusName } from '../entities/idea-contest.js';
import type { ContestStatus } from '../rules/contest.js';

@InputType({ description: '심사위원에게 맡김. / Assigns evaluators.' })
export class ReviewerAssignment extends RecordUpdate {
  @Field(() => [ID], { description: '심사위원. / Evaluators.' })
  reviewers!: string[];
}

@InputType({ description: '기준 하나에 주는 점수. / Points for a criterion.' })
export class PointsInput {
  @Field(() => String, { description: '기준의 코드. / Code of the criterion.' })
  criterion!: string;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;
}

@InputType({ description: '심사표. / A review sheet.' })
export class ReviewSheetInput extends RecordUpdate {
  @Field(() => [PointsInput], { description: '기준별 점수. / Points by criterion.' })
  points!: PointsInput[];

  @Field(() => String, { nullable: true, description: '심사 의견. / Opinion.' })
  opinion?: string | null;
}

@InputType({ description: '심사의 기피. / Recusal from a review.' })
export class RecusalInput extends RecordUpdate {
  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: '심사 기준 하나. / A criterion.' })
export class CriterionInput {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => Int, { description: '최고점. / The most that it gives.' })
  most!: number;
}

@InputType({ description: '등급 하나. / A grade.' })
export class GradeInput {
  @Field(() => String, { description: '코드. / Code.' })
  grade!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => DecimalScalar, { description: '이 점수부터. / From this result on.' })
  from!: string;
}

@InputType({ description: '새 심사 규정. / New rules of proposals.' })
export class ProposalRuleInput extends NewCodedRecord {
  @Field(() => DateScalar, { description: '시행일. / First day in force.' })
  validFrom!: string;

  @Field(() => Int, { description: '접수부터 결정까지(일). / Days from the receipt to the decision.' })
  decideDays!: number;

  @Field(() => Int, { description: '심사에 필요한 위원 수. / Evaluators that a decision needs.' })
  quorum!: number;

  @Field(() => Boolean, { nullable: true, description: '반점(기본 아님). / Half points; no unless given.' })
  halfPoints?: boolean | null;

  @Field(() => [CriterionInput], { description: '심사 기준(합 100). / Criteria; they sum to 100.' })
  criteria!: CriterionInput[];

  @Field(() => [GradeInput], { description: '등급(높은 것부터). / Grades, the highest first.' })
  grades!: GradeInput[];
}

@InputType({ description: '새 현상공모. / A new contest of ideas.' })
export class IdeaContestInput extends NewCodedRecord {
  @Field(() => String, { description: '주제. / Topic.' })
  topic!: string;

  @Field(() => DateScalar, { description: '접수 첫날. / First day for entries.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: '접수 끝날. / Last day for entries.' })
  closesOn!: string;

  @Field(() => WonScalar, { nullable: true, description: '상금 예산(원). / Prize money in all.' })
  prizeBudget?: number | null;
}

@InputType({ description: '현상공모의 변경(비운 것은 그대로). / Changes of a contest; what is left out stays.' })
export class IdeaContestUpdate extends TitledRecordUpdate {
  @Field(() => DateScalar, { nullable: true, description: '접수 끝날(연장). / Last day for entries.' })
  closesOn?: string;

  @Field(() => ContestStatusName, { nullable: true, description: '다음 단계. / Next stage.' })
  to?: ContestStatus;
}
