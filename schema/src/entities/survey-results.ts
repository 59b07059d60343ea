import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../contract/enum-of.js';
import { SURVEY_MODES, type SurveyMode } from '../rules/survey-groups.js';
import type { FigureResult, OptionResult } from '../rules/survey-results.js';
import { TREND_VERDICTS, type TrendVerdict } from '../rules/survey-trend.js';
import { GROUP_VERDICTS, type GroupVerdict } from '../rules/survey-verdict.js';
import { DecimalScalar } from '../scalars/decimal.js';

/** A name in both languages, as it is kept. */
export interface Named {
  readonly titleKo: string;
  readonly titleEn: string | null;
}

export const SurveyModeName = enumOf('SurveyMode', '조사 방법. / How people are asked.', SURVEY_MODES, {
  ONLINE: '인터넷(초대). / On the web, by invitation.',
  PAPER: '종이. / On paper.',
  INTERVIEW: '면접. / In person.',
});

export const GroupVerdictName = enumOf(
  'SurveyGroupVerdict',
  '다른 집단과 견준 판단. / A group beside all others.',
  GROUP_VERDICTS,
  {
    HIGHER: '높음. / Higher.',
    LOWER: '낮음. / Lower.',
    NO_DIFFERENCE: '유의한 차이 없음. / No significant difference.',
  },
);

@ObjectType({ description: '조사 방법별 응답. / Answers by how people were asked.' })
export class SurveyModeCount {
  @Field(() => SurveyModeName, { description: '방법. / How.' })
  mode!: SurveyMode;

  @Field(() => Int, { description: '응답한 사람. / How many answered.' })
  answered!: number;
}

@ObjectType({ description: '답 하나의 비율. / The share of one answer.' })
export class SurveyShare {
  @Field(() => String, { description: '답의 코드(척도는 점). / Code of the answer; of a scale its step.' })
  option!: string;

  @Field(() => Boolean, {
    description:
      '가린 것인지(5명 미만이거나 그로써 드러남). / Whether it is hidden: fewer than five, or what gives them away.',
  })
  hidden!: boolean;

  @Field(() => Int, { nullable: true, description: '응답 수. / How many said so.' })
  answered!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '비율(%, 가중). / Percent, weighted.' })
  share!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '95% 구간의 아래(%). / Lower end at 95 %.' })
  low!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '95% 구간의 위(%). / Upper end at 95 %.' })
  high!: string | null;

  titleKo!: string;
  titleEn!: string | null;
}

@ObjectType({ description: '한 집단(또는 전체)의 답. / What a group, or everybody, said.' })
export class SurveyFigure {
  @Field(() => String, {
    nullable: true,
    description: '집단의 코드(전체나 알 수 없음은 없음). / Code of the group; none for all.',
  })
  group!: string | null;

  @Field(() => Boolean, { description: '가린 것인지. / Whether it is hidden.' })
  hidden!: boolean;

  @Field(() => Boolean, { description: '30명 미만의 답인지. / Whether it rests on fewer than thirty answers.' })
  few!: boolean;

  @Field(() => Int, { nullable: true, description: '답한 사람. / How many answered.' })
  answered!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '표본오차(95%, ±%p). / Margin at 95 %, ± percentage points.',
  })
  margin!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '평균(가중). / Weighted mean.' })
  mean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '표준오차. / Standard error.' })
  standardError!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '평균의 95% 구간의 아래. / Lower end of the mean at 95 %.',
  })
  low!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '평균의 95% 구간의 위. / Upper end of the mean at 95 %.' })
  high!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '100점 환산(척도). / A scale’s mean out of 100.' })
  score!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '모른다고 한 사람(5명 미만은 알리지 않음). / Who said that they do not know; not told below five.',
  })
  dontKnow!: number | null;

  @Field(() => GroupVerdictName, {
    nullable: true,
    description: '다른 집단 전체와 견준 평균(95%). / Its mean beside that of all other groups, at 95 %.',
  })
  verdict!: GroupVerdict | null;

  @Field(() => [SurveyShare], { description: '답마다의 비율. / The share of each answer.' })
  shares!: SurveyShare[];

  titleKo!: string;
  titleEn!: string | null;
}

@ObjectType({ description: '문항 하나의 결과. / Results of one question.' })
export class SurveyQuestionResult {
  @Field(() => String, { description: '문항의 코드. / Code of the question.' })
  question!: string;

  @Field(() => SurveyFigure, { description: '전체. / Everybody.' })
  total!: SurveyFigure;

  @Field(() => [SurveyFigure], { description: '집단별. / By group.' })
  groups!: SurveyFigure[];

  @Field(() => [String], {
    description: '서술한 말(가나다순, 5명 이상일 때 최대 200). / Words, sorted; 200 at most, and only of five or more.',
  })
  texts!: string[];
}

@ObjectType({ description: '설문의 결과. / Results of a survey.' })
export class SurveyResults {
  @Field(() => ID, { description: '설문. / The survey.' })
  id!: string;

  @Field(() => Int, { description: '응답한 사람. / How many answered.' })
  answered!: number;

  @Field(() => Boolean, { description: '층의 모집단으로 가중했는지. / Whether strata weigh as in the population.' })
  weighted!: boolean;

  @Field(() => DecimalScalar, { description: '설계효과(가중이 없으면 1). / Design effect, 1 without weights.' })
  designEffect!: string;

  @Field(() => Int, {
    description: '모든 척도에 같은 점을 준 응답(빼지 않음). / Answers with one step on all scales; they are kept.',
  })
  straightLined!: number;

  @Field(() => Int, {
    description: '중앙 시간의 1/3도 걸리지 않은 응답(빼지 않음). / Answers in under a third of the middle time; kept.',
  })
  hasty!: number;

  @Field(() => [SurveyModeCount], { description: '조사 방법별 응답. / Answers by how people were asked.' })
  modes!: readonly SurveyModeCount[];

  @Field(() => [SurveyQuestionResult], { description: '문항별 결과. / Results of each question.' })
  questions!: SurveyQuestionResult[];
}

export const TrendVerdictName = enumOf(
  'SurveyTrendVerdict',
  '앞 차수와 견준 판단. / What became of a figure.',
  TREND_VERDICTS,
  {
    ROSE: '올랐음. / It rose.',
    FELL: '내렸음. / It fell.',
    NO_DIFFERENCE: '유의한 차이 없음. / No significant difference.',
  },
);

@ObjectType({ description: '앞 차수와의 차이. / A figure beside that of the wave before.' })
export class SurveyTrend {
  @Field(() => String, { description: '문항의 코드. / Code of the question.' })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: '답의 코드(평균은 없음). / Code of the answer; none for a mean.',
  })
  option!: string | null;

  @Field(() => DecimalScalar, { description: '앞 차수. / In the wave before.' })
  earlier!: string;

  @Field(() => DecimalScalar, { description: '이번. / In this one.' })
  later!: string;

  @Field(() => DecimalScalar, { description: '차이. / Difference.' })
  difference!: string;

  @Field(() => DecimalScalar, { description: '차이의 95% 구간의 아래. / Lower end of the difference at 95 %.' })
  low!: string;

  @Field(() => DecimalScalar, { description: '차이의 95% 구간의 위. / Upper end of the difference at 95 %.' })
  high!: string;

  @Field(() => TrendVerdictName, { description: '판단. / Verdict.' })
  verdict!: TrendVerdict;
}

export const shownShare = (
  { option, hidden, answered, share, low, high }: OptionResult,
  title: Named,
): SurveyShare => ({
  ...{ option, hidden, answered, share, low, high },
  ...title,
});

/** Of all, or of those whose trait is not known, the given name. */
export const shownFigure = (
  { group, options: _options, ...figure }: FigureResult,
  shares: SurveyShare[],
  otherwise: Named,
): SurveyFigure => ({
  ...figure,
  group: group?.code ?? null,
  ...(group ? { titleKo: group.ko, titleEn: group.en } : otherwise),
  shares,
});
