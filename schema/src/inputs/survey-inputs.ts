import { Field, ID, InputType, Int } from 'type-graphql';
import {
  type SurveyPopulation,
  SurveyPopulationName,
  type SurveyPurpose,
  SurveyPurposeName,
  SurveyWeightingName,
} from '../entities/survey.js';
import { SurveyFacetName, SurveyQuestionKindName } from '../entities/survey-parts.js';
import type { SurveyQuestionKind } from '../rules/survey-asked.js';
import type { SurveyFacet, SurveyWeighting } from '../rules/survey-groups.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { NewCodedRecord, RecordUpdate, TitledRecordUpdate } from './record-inputs.js';

@InputType({ description: '새 설문. / A new survey.' })
export class SurveyInput extends NewCodedRecord {
  @Field(() => ID, { description: '담당 부서. / Department in charge.' })
  department!: string;

  @Field(() => SurveyPurposeName, { description: '목적. / What it is for.' })
  purpose!: SurveyPurpose;

  @Field(() => SurveyPopulationName, { description: '조사 대상. / Who is asked.' })
  population!: SurveyPopulation;

  @Field(() => Int, { nullable: true, description: '모집단(명). / How many people that is.' })
  populationSize?: number;

  @Field(() => DateScalar, { nullable: true, description: '모집단 기준일. / Day on which they were counted.' })
  populationOn?: string;

  @Field(() => String, { nullable: true, description: '응답자에게 드리는 말(한국어). / Words to those asked, Korean.' })
  introductionKo?: string;

  @Field(() => String, { nullable: true, description: '응답자에게 드리는 말(영어). / Words to those asked, English.' })
  introductionEn?: string;

  @Field(() => Int, { nullable: true, description: '목표 표본(명). / How many answers are wanted.' })
  targetSize?: number;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  opensOn?: string;

  @Field(() => DateScalar, { nullable: true, description: '마감일. / Last day.' })
  closesOn?: string;

  @Field(() => SurveyWeightingName, {
    nullable: true,
    description: '가중 방법(기본 사후층화). / How answers are weighed; post-stratification unless given.',
  })
  weighting?: SurveyWeighting;

  @Field(() => ID, { nullable: true, description: '사업. / Program.' })
  program?: string;

  @Field(() => ID, {
    nullable: true,
    description: '계획한 활동(마감하면 실시로 기록). / Planned activity, held when the survey closes.',
  })
  activity?: string;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string;
}

@InputType({
  description:
    '설문의 변경(비운 것은 그대로). 응답을 받는 중에는 마감일만. / Changes of a survey; while it is open its last day alone.',
})
export class SurveyUpdate extends TitledRecordUpdate {
  @Field(() => SurveyPurposeName, { nullable: true, description: '목적. / What it is for.' })
  purpose?: SurveyPurpose;

  @Field(() => SurveyPopulationName, { nullable: true, description: '조사 대상. / Who is asked.' })
  population?: SurveyPopulation;

  @Field(() => Int, { nullable: true, description: '모집단(명). / How many people that is.' })
  populationSize?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '모집단 기준일. / Day on which they were counted.' })
  populationOn?: string | null;

  @Field(() => String, { nullable: true, description: '응답자에게 드리는 말(한국어). / Words to those asked, Korean.' })
  introductionKo?: string | null;

  @Field(() => String, { nullable: true, description: '응답자에게 드리는 말(영어). / Words to those asked, English.' })
  introductionEn?: string | null;

  @Field(() => Int, { nullable: true, description: '목표 표본(명). / How many answers are wanted.' })
  targetSize?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  opensOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '마감일. / Last day.' })
  closesOn?: string | null;

  @Field(() => SurveyWeightingName, { nullable: true, description: '가중 방법. / How answers are weighed.' })
  weighting?: SurveyWeighting;

  @Field(() => ID, { nullable: true, description: '계획한 활동. / Planned activity.' })
  activity?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;
}

@InputType({ description: '고를 답. / An answer that can be chosen.' })
export class SurveyOptionInput {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => String, { description: '말(한국어). / Words in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '말(영어). / Words in English.' })
  titleEn?: string | null;
}

@InputType({ description: '문항을 묻는 조건. / Condition on which a question is put.' })
export class SurveyConditionInput {
  @Field(() => String, { description: '앞 문항의 코드. / Code of an earlier question.' })
  question!: string;

  @Field(() => [String], {
    description: '이 답 가운데 하나를 골랐을 때(척도는 점). / Where one of these was chosen; of a scale, steps.',
  })
  anyOf!: string[];
}

@InputType({ description: '문항. / A question.' })
export class SurveyQuestionInput extends SurveyOptionInput {
  @Field(() => SurveyQuestionKindName, { description: '종류. / Kind.' })
  kind!: SurveyQuestionKind;

  @Field(() => Boolean, { nullable: true, description: '꼭 답해야 하는지. / Whether it must be answered.' })
  required?: boolean;

  @Field(() => [SurveyOptionInput], {
    nullable: true,
    description: '고를 답, 척도는 양끝의 말 둘. / Choices; of a scale the words at its two ends.',
  })
  options?: SurveyOptionInput[];

  @Field(() => DecimalScalar, { nullable: true, description: '가장 작은 수. / Least number.' })
  minimum?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '가장 큰 수. / Largest number.' })
  maximum?: string | null;

  @Field(() => Int, { nullable: true, description: '척도의 점수(2–11, SCALE만). / Steps of a scale, 2 to 11.' })
  steps?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '모름을 고를 수 있는지. / Whether one may say that one does not know.',
  })
  dontKnow?: boolean;

  @Field(() => Boolean, { nullable: true, description: '새 쪽을 시작하는지. / Whether it starts a page.' })
  startsPage?: boolean;

  @Field(() => SurveyConditionInput, { nullable: true, description: '묻는 조건. / Condition on which it is put.' })
  showIf?: SurveyConditionInput | null;
}

@InputType({
  description: '설문의 모든 문항(차례대로, 이전 것을 대신함). / All questions in order, in place of those before.',
})
export class SurveyQuestionsInput extends RecordUpdate {
  @Field(() => [SurveyQuestionInput], { description: '문항. / Questions.' })
  questions!: SurveyQuestionInput[];
}

@InputType({ description: '층의 특성. / A trait of a stratum.' })
export class SurveyFacetInput extends SurveyOptionInput {
  @Field(() => SurveyFacetName, { description: '특성. / Which trait.' })
  facet!: SurveyFacet;
}

@InputType({ description: '표본의 층. / A stratum of the sample.' })
export class SurveyStratumInput {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  @Field(() => [SurveyFacetInput], { description: '특성. / Its traits.' })
  traits!: SurveyFacetInput[];

  @Field(() => Int, { nullable: true, description: '모집단(명). / People in it.' })
  population?: number;

  @Field(() => Int, { nullable: true, description: '최소 표본(명, 기본 0). / Least answers wanted, 0 unless given.' })
  minimum?: number;
}

@InputType({
  description: '표본 계획의 모든 층(이전 것을 대신함). / All strata of the sample, in place of those before.',
})
export class SurveyStrataInput extends RecordUpdate {
  @Field(() => [SurveyStratumInput], { description: '층. / Strata.' })
  strata!: SurveyStratumInput[];
}

@InputType({ description: '낼 초대. / Invitations to issue.' })
export class SurveyTokensInput {
  @Field(() => ID, { description: '설문. / Survey.' })
  id!: string;

  @Field(() => Int, { description: '몇 장(한 번에 최대 5,000). / How many, 5,000 at once at most.' })
  count!: number;

  @Field(() => ID, {
    nullable: true,
    description: '층(비우면 표본 배분대로 나눔). / Stratum; shared out as the sample is unless given.',
  })
  stratum?: string;
}

@InputType({ description: '설문의 상태를 다음으로. / Moves a survey to its next state.' })
export class SurveyMove extends RecordUpdate {}

@InputType({
  description: '다음 차수: 문항과 층을 이어받음. / The next wave of a survey, with its questions and strata.',
})
export class SurveyWaveInput extends NewCodedRecord {
  @Field(() => ID, { description: '앞 차수. / The survey that is repeated.' })
  survey!: string;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  opensOn?: string;

  @Field(() => DateScalar, { nullable: true, description: '마감일. / Last day.' })
  closesOn?: string;
}

@InputType({
  description: '문항 하나의 답: 종류에 맞는 칸 하나. / The answer to a question, in the field of its kind.',
})
export class SurveyAnswerInput {
  @Field(() => String, { description: '문항의 코드. / Code of the question.' })
  question!: string;

  @Field(() => [String], { nullable: true, description: '고른 답의 코드. / Codes of what was chosen.' })
  choices?: string[];

  @Field(() => DecimalScalar, { nullable: true, description: '수나 척도의 점. / A number, or a step of a scale.' })
  number?: string;

  @Field(() => String, { nullable: true, description: '말. / Words.' })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: '모름. / “I do not know”.' })
  dontKnow?: boolean;
}

@InputType({ description: '설문의 답: 초대로 한 번만. / Answers to a survey, once for an invitation.' })
export class SurveyAnswersInput {
  @Field(() => String, { description: '초대. / Invitation.' })
  token!: string;

  @Field(() => [SurveyAnswerInput], { description: '답. / Answers.' })
  answers!: SurveyAnswerInput[];

  @Field(() => Int, { nullable: true, description: '걸린 시간(초). / Seconds taken.' })
  seconds?: number;
}
