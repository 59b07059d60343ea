import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../contract/enum-of.js';
import type { SurveyQuestionKind } from '../rules/survey-asked.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { SurveyCondition, SurveyOption, SurveyQuestionKindName } from './survey-parts.js';

export const SHEET_STATES = ['READY', 'USED', 'NOT_YET', 'OVER'] as const;
export type SheetState = (typeof SHEET_STATES)[number];
export const SheetStateName = enumOf(
  'SurveySheetState',
  '초대의 상태. / What an invitation is good for.',
  SHEET_STATES,
  {
    READY: '지금 응답할 수 있음. / It can be answered now.',
    USED: '이미 응답함. / It was used.',
    NOT_YET: '아직 시작하지 않음. / The survey has not begun.',
    OVER: '끝남. / The survey is over.',
  },
);

// What visitors see: types of their own that lead nowhere else.

@ObjectType({ description: '응답지의 문항. / A question of an answer sheet.' })
export class SurveySheetQuestion {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => SurveyQuestionKindName, { description: '종류. / Kind.' })
  kind!: SurveyQuestionKind;

  @Field(() => Boolean, { description: '꼭 답해야 하는지. / Whether it must be answered.' })
  required!: boolean;

  @Field(() => [SurveyOption], {
    description: '고를 답, 척도는 양끝의 말. / Choices; of a scale the words at its ends.',
  })
  choices!: SurveyOption[];

  @Field(() => DecimalScalar, { nullable: true, description: '가장 작은 수. / Least number.' })
  minimum!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '가장 큰 수. / Largest number.' })
  maximum!: string | null;

  @Field(() => Int, { nullable: true, description: '척도의 점수(1–k). / Steps of a scale, from 1.' })
  steps!: number | null;

  @Field(() => Boolean, { description: '모름을 고를 수 있는지. / Whether one may say that one does not know.' })
  dontKnow!: boolean;

  @Field(() => Boolean, { description: '새 쪽을 시작하는지. / Whether it starts a page.' })
  startsPage!: boolean;

  @Field(() => SurveyCondition, { nullable: true, description: '묻는 조건. / Condition on which it is put.' })
  showIf!: SurveyCondition | null;

  titleKo!: string;
  titleEn!: string | null;
}

@ObjectType({ description: '보내기 전에 저장한 답. / An answer that was saved before it is sent.' })
export class SurveySheetAnswer {
  @Field(() => String, { description: '문항의 코드. / Code of the question.' })
  question!: string;

  @Field(() => [String], {
    description: '고른 답의 코드, 수나 말; 모름은 없음. / Codes chosen, a number or words; none for “I do not know”.',
  })
  values!: readonly string[];
}

@ObjectType({ description: '응답지: 초대로 연 설문. / Answer sheet: a survey opened by an invitation.' })
export class SurveySheet {
  @Field(() => SheetStateName, { description: '상태. / State.' })
  state!: SheetState;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  opensOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '마감일. / Last day.' })
  closesOn!: string | null;

  @Field(() => [SurveySheetQuestion], {
    description: '문항(응답할 수 있을 때만). / Questions, while it can be answered.',
  })
  questions!: SurveySheetQuestion[];

  @Field(() => [SurveySheetAnswer], { description: '저장한 답. / Answers saved so far.' })
  saved!: SurveySheetAnswer[];

  @Field(() => Int, { description: '지금까지 걸린 시간(초). / Seconds taken so far.' })
  seconds!: number;

  titleKo!: string;
  titleEn!: string | null;
  introductionKo!: string | null;
  introductionEn!: string | null;
}
