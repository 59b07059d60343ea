import { DecimalScalar, Department, MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { Perspective } from '../perspective.js';
import { Scorecard } from '../scorecard.js';

@ObjectType({
  description: '부서와 관점이 만나는 칸, 또는 부서 전체. / A department in a perspective, or as a whole.',
})
export class ScoreMatrixCell {
  @Field(() => Perspective, { nullable: true, description: '관점(전체는 없음). / Perspective; none for the whole.' })
  perspective!: Perspective | null;

  @Field(() => DecimalScalar, { description: '지표 가중치의 합. / Sum of the weights of its KPIs.' })
  weight!: string;

  @Field(() => MeasuredType, { description: '점수와 반영 비율. / Score and coverage.' })
  score!: MeasuredType;

  @Field(() => Int, { description: '지표 수. / KPIs.' })
  kpis!: number;

  @Field(() => Int, { description: '정상인 지표 수(100점 이상). / KPIs at 100 or more.' })
  normal!: number;

  @Field(() => Int, { description: '주의인 지표 수(90점 이상). / KPIs at 90 or more.' })
  caution!: number;

  @Field(() => Int, { description: '부진인 지표 수(90점 미만). / KPIs below 90.' })
  poor!: number;
}

@ObjectType({ description: '달의 점수. / Score of a month.' })
export class MonthScore {
  @Field(() => String, { description: '달(2006-05). / Month.' })
  month!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '점수. / Score.' })
  value!: string | null;
}

@ObjectType({ description: '점수표의 한 부서. / A department of the matrix.' })
export class ScoreMatrixRow {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => Scorecard, { description: '성과표. / Its scorecard.' })
  scorecard!: Scorecard;

  @Field(() => ScoreMatrixCell, { description: '전체. / As a whole.' })
  total!: ScoreMatrixCell;

  @Field(() => [ScoreMatrixCell], {
    description: '관점마다 한 칸, 관점의 순서로. / A cell for each perspective, in their order.',
  })
  cells!: ScoreMatrixCell[];

  @Field(() => [MonthScore], {
    description: '그해 1월부터 그달까지 전체 점수. / Score as a whole, from January to the month.',
  })
  months!: MonthScore[];
}

@ObjectType({ description: '부서 × 관점 점수표. / Matrix of departments by perspectives.' })
export class ScoreMatrix {
  @Field(() => String, { description: '판단한 달. / Month that it is judged at.' })
  month!: string;

  @Field(() => [Perspective], { description: '관점, 순서대로. / Perspectives, in order.' })
  perspectives!: Perspective[];

  @Field(() => [ScoreMatrixRow], { description: '부서. / Departments.' })
  rows!: ScoreMatrixRow[];
}
