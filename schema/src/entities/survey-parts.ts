import { Field, Int, ObjectType } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  DecimalColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { enumOf } from '../contract/enum-of.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType, VisibleWhere } from '../contract/table.js';
import { asParent } from '../contract/visibility.js';
import {
  type KeptAnswers,
  type QuestionForm,
  type QuestionOption,
  SURVEY_QUESTION_KINDS,
  type SurveyQuestionKind,
} from '../rules/survey-asked.js';
import { type FacetValue, SURVEY_FACETS, type SurveyFacet, type SurveyMode } from '../rules/survey-groups.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { Survey } from './survey.js';

export const SurveyQuestionKindName = enumOf(
  'SurveyQuestionKind',
  '문항의 종류. / Kind of a question.',
  SURVEY_QUESTION_KINDS,
  {
    SINGLE: '하나 고르기. / One choice.',
    MULTIPLE: '여럿 고르기. / Several choices.',
    SCALE: '점수를 정한 척도(1–k). / A scale from 1 to as many as it was given.',
    SCALE_5: '5점 척도(1–5). / A scale from 1 to 5.',
    SCALE_10: '11점 척도(0–10). / A scale from 0 to 10.',
    NUMBER: '수. / A number.',
    TEXT: '서술. / Words.',
  },
);

export const SurveyFacetName = enumOf('SurveyFacet', '층을 나누는 특성. / What strata differ by.', SURVEY_FACETS, {
  REGION: '지역. / Region.',
  SEX: '성별. / Sex.',
  AGE: '연령. / Age.',
  DEPARTMENT: '부서. / Department.',
  GROUP: '집단. / Group.',
});

@ObjectType({ description: '고를 수 있는 답. / An answer that can be chosen.' })
export class SurveyOption {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;
}

@ObjectType({ description: '문항을 묻는 조건. / Condition on which a question is put.' })
export class SurveyCondition {
  @Field(() => String, { description: '앞 문항의 코드. / Code of an earlier question.' })
  question!: string;

  @Field(() => [String], {
    description: '이 답 가운데 하나를 골랐을 때(척도는 점). / Where one of these was chosen; of a scale, steps.',
  })
  anyOf!: readonly string[];
}

@ObjectType({ description: '층의 특성 하나. / One trait of a stratum.' })
export class SurveyFacetValue {
  @Field(() => SurveyFacetName, { description: '특성. / Which trait.' })
  facet!: SurveyFacet;

  @Field(() => String, { description: '값의 코드. / Code of its value.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;
}

@VisibleWhere(asParent(() => Survey, 'survey_id'))
@RecordType('core_survey_question', '설문의 문항. / A question of a survey.')
export class SurveyQuestion extends Node {
  @ReferenceColumn()
  surveyKey!: number;

  @Field(() => Int, { description: '순서. / Place in the survey.' })
  @IntegerColumn()
  position!: number;

  @Field(() => String, { description: '코드(다음 차수와 견주는 이름). / Code, by which waves are compared.' })
  @TextColumn(60)
  code!: string;

  @Field(() => SurveyQuestionKindName, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: SurveyQuestionKind;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => Boolean, { description: '꼭 답해야 하는지. / Whether it must be answered.' })
  @BooleanColumn()
  required!: boolean;

  /** Choices; of a scale the words at its ends. Shown as `choices`. */
  @JsonColumn()
  options!: readonly QuestionOption[];

  @Field(() => DecimalScalar, { nullable: true, description: '가장 작은 수. / Least number.' })
  @DecimalColumn({ nullable: true })
  minimum!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '가장 큰 수. / Largest number.' })
  @DecimalColumn({ nullable: true })
  maximum!: string | null;

  /** Shown as `steps`, `dontKnow`, `startsPage` and `showIf`. */
  @JsonColumn({ nullable: true })
  form!: QuestionForm | null;
}

@VisibleWhere(asParent(() => Survey, 'survey_id'))
@RecordType('core_survey_stratum', '표본의 층. / A stratum of the sample.')
export class SurveyStratum extends Node {
  @ReferenceColumn()
  surveyKey!: number;

  @Field(() => Int, { description: '순서. / Place in the plan.' })
  @IntegerColumn()
  position!: number;

  @Field(() => String, { description: '코드. / Code.' })
  @TextColumn(60)
  code!: string;

  /** Shown as `traits`. */
  @JsonColumn()
  facets!: readonly FacetValue[];

  @Field(() => Int, { nullable: true, description: '모집단(명). / People in it.' })
  @IntegerColumn({ nullable: true })
  population!: number | null;

  @Field(() => Int, { description: '최소 표본(명). / Least answers wanted.' })
  @IntegerColumn()
  minimum!: number;

  @Field(() => Int, { nullable: true, description: '배분한 표본(명). / Its part of the wanted answers.' })
  @IntegerColumn({ nullable: true })
  allocated!: number | null;
}

@VisibleWhere(asParent(() => Survey, 'survey_id'))
@RecordType('core_survey_token_batch', '한 번에 낸 응답 초대. / Invitations issued at one time.')
export class SurveyTokenBatch extends Node {
  @ReferenceColumn()
  surveyKey!: number;

  @Field(() => Int, { description: '초대 수. / How many.' })
  @IntegerColumn()
  count!: number;

  @Field(() => DateScalar, { description: '낸 날. / Day they were issued.' })
  @DateColumn()
  issuedOn!: string;

  @ReferenceColumn({ nullable: true })
  issuedByKey!: number | null;
}

/** Answers on the way, and how long they have taken. */
export interface SheetDraft {
  readonly answers: KeptAnswers;
  readonly seconds: number;
}

/** An invitation to answer once. It does not say when it was used, and nothing leads from it to the answers. */
@InternalTable('core_survey_token')
export class SurveyToken extends Node {
  @ReferenceColumn()
  surveyKey!: number;

  @ReferenceColumn()
  batchKey!: number;

  @ReferenceColumn({ nullable: true })
  stratumKey!: number | null;

  @TextColumn(64)
  tokenHash!: string;

  @BooleanColumn()
  used!: boolean;

  /** What was answered so far, until it is sent or the survey is closed; then it is taken out. */
  @JsonColumn({ nullable: true })
  draft!: SheetDraft | null;
}

/** The answers of one person. Its key is random: the order of rows tells nothing about the order of answers. */
@InternalTable('core_survey_response')
export class SurveyResponse extends Node {
  @ReferenceColumn()
  surveyKey!: number;

  @ReferenceColumn({ nullable: true })
  stratumKey!: number | null;

  @JsonColumn()
  answers!: KeptAnswers;

  /** None of answers from before it was kept: they came by invitation. */
  @TextColumn(10, { nullable: true })
  mode!: SurveyMode | null;

  @IntegerColumn({ nullable: true })
  seconds!: number | null;

  @BooleanColumn()
  sample!: boolean;
}
