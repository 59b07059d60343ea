import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../scalars/decimal.js';

@ObjectType({ description: '심사 기준 하나. / A criterion of a panel.' })
export class PanelCriterion {
  @Field(() => String, { description: '기준의 코드. / Its code.' })
  code!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => Int, { description: '최고점. / The most that it gives.' })
  most!: number;
}

@ObjectType({ description: '기준 하나에 준 점수. / Points given for a criterion.' })
export class PanelPoints {
  @Field(() => String, { description: '기준의 코드. / Code of the criterion.' })
  criterion!: string;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;
}
