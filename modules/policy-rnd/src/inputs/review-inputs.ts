import {
  DateScalar,
  DecimalScalar,
  NewCodedRecord,
  PanelCriterionInput,
  PanelPointsInput,
  RecordUpdate,
} from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '심사위원에게 맡김. / Assigns evaluators.' })
export class ReviewerAssignment extends RecordUpdate {
  @Field(() => [ID], { description: '심사위원. / Evaluators.' })
  reviewers!: string[];
}

@InputType({ description: '심사표. / A review sheet.' })
export class ReviewSheetInput extends RecordUpdate {
  @Field(() => [PanelPointsInput], { description: '기준별 점수. / Points by criterion.' })
  points!: PanelPointsInput[];

  @Field(() => String, { nullable: true, description: '심사 의견. / Opinion.' })
  opinion?: string | null;
}

@InputType({ description: '심사의 기피. / Recusal from a review.' })
export class RecusalInput extends RecordUpdate {
  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
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

  @Field(() => [PanelCriterionInput], { description: '심사 기준(합 100). / Criteria; they sum to 100.' })
  criteria!: PanelCriterionInput[];

  @Field(() => [GradeInput], { description: '등급(높은 것부터). / Grades, the highest first.' })
  grades!: GradeInput[];
}
