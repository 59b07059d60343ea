import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { SurveyPurposeName } from './survey.js';
import { SurveyModeCount } from './survey-results.js';

// What visitors see: types of their own that lead nowhere else, read from what was published and from nothing else.

@ObjectType({ description: '공표된 답의 비율. / The share of an answer as published.' })
export class PublishedSurveyOption {
  @Field(() => String, { description: '답의 코드(척도는 점). / Code of the answer; of a scale its step.' })
  code!: string;

  titleKo!: string | null;
  titleEn!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '비율(%, 가린 것은 없음). / Percent; none where hidden.' })
  share!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '95% 구간의 아래(%). / Lower end at 95 %.' })
  low!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '95% 구간의 위(%). / Upper end at 95 %.' })
  high!: string | null;
}

@ObjectType({ description: '공표된 문항의 결과. / What was published of a question.' })
export class PublishedSurveyQuestion {
  @Field(() => String, { description: '문항의 코드. / Code of the question.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => Int, { nullable: true, description: '답한 사람. / How many answered.' })
  answered!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '평균. / Mean.' })
  mean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '평균의 95% 구간의 아래. / Lower end of the mean.' })
  low!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '평균의 95% 구간의 위. / Upper end of the mean.' })
  high!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '100점 환산. / Out of 100.' })
  score!: string | null;

  @Field(() => [PublishedSurveyOption], { description: '답의 비율. / Shares of the answers.' })
  options!: readonly PublishedSurveyOption[];
}

@ObjectType({
  description: '누구나 보는 설문 결과와 공표 요건. / Results of a survey, for everybody, with what has to be told.',
})
export class PublishedSurveyResults {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => SurveyPurposeName, { description: '목적. / What it was for.' })
  purpose!: string;

  @Field(() => DateScalar, { description: '공표일. / Day it was published.' })
  publishedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  opensOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '마감일. / Last day.' })
  closesOn!: string | null;

  @Field(() => Int, { description: '물은 사람. / How many were asked.' })
  asked!: number;

  @Field(() => Int, { description: '응답한 사람. / How many answered.' })
  answered!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '응답률(%). / Response rate.' })
  responseRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '표본오차(95%, ±%p). / Margin at 95 %.' })
  margin!: string | null;

  @Field(() => [SurveyModeCount], { description: '조사 방법. / How people were asked.' })
  modes!: readonly SurveyModeCount[];

  @Field(() => [PublishedSurveyQuestion], { description: '문항별 결과. / Results of each question.' })
  questions!: readonly PublishedSurveyQuestion[];

  @Field(() => String, { description: '공표한 원문(JSON). / What was published, as JSON text.' })
  content!: string;

  @Field(() => String, { description: '원문의 SHA-256(16진수). / SHA-256 of the contents, hexadecimal.' })
  hash!: string;
}
