import { DecimalScalar } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: '평가 등급 하나. / A grade that members of a panel give.' })
export class PanelGradeStep {
  @Field(() => String, { description: '기호(수·우·미·양·가). / Its sign.' })
  code!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;

  @Field(() => DecimalScalar, { description: '이 등급이 되는 평균의 아래 끝. / Mean from which on a KPI has it.' })
  from!: string;
}

@ObjectType({ description: '난이도 가중의 구간. / Mean of the difficulty from which on a multiplier is proposed.' })
export class PanelDifficultyStep {
  @Field(() => DecimalScalar, { description: '난이도 평균의 아래 끝. / Mean from which on it is proposed.' })
  from!: string;

  @Field(() => DecimalScalar, { description: '난이도 가중. / Multiplier.' })
  difficulty!: string;
}

@ObjectType({ description: '기준 하나에 준 등급. / Grade given for a criterion.' })
export class PanelMarkGiven {
  @Field(() => String, { description: '기준의 코드. / Code of the criterion.' })
  criterion!: string;

  @Field(() => String, { description: '등급의 기호. / Sign of the grade.' })
  grade!: string;
}

@ObjectType({ description: '기준 하나의 평균. / Mean of a criterion.' })
export class PanelCriterionMean {
  @Field(() => String, { description: '기준의 코드. / Code of the criterion.' })
  criterion!: string;

  @Field(() => DecimalScalar, { description: '평균. / Mean.' })
  mean!: string;
}
