import { DecimalScalar, Department } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { Kpi } from '../kpi.js';

@ObjectType({ description: '이월된 성과표 하나. / A scorecard carried into a year.' })
export class CarriedScorecard {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => Int, { description: '이어지는 지표 수. / KPIs that go on.' })
  carried!: number;

  @Field(() => DecimalScalar, { description: '이어지는 지표의 가중치 합. / Sum of the weights of those that go on.' })
  weight!: string;

  @Field(() => Boolean, { description: '그해 성과표가 이미 있는지. / Whether the year has its scorecard already.' })
  known!: boolean;
}

@ObjectType({ description: '지표를 다음 해로 넘길 때의 차이. / What changes when KPIs are carried into a year.' })
export class KpiCarry {
  @Field(() => Int, { description: '넘어가는 연도. / Year they are carried into.' })
  year!: number;

  @Field(() => Int, { description: '이번에 만든(만들) 성과표 수. / Scorecards that this makes.' })
  scorecards!: number;

  @Field(() => Int, { description: '이어지는 지표 수. / KPIs that go on.' })
  carried!: number;

  @Field(() => [Kpi], { description: '끝난 지표. / KPIs that have ended.' })
  retired!: Kpi[];

  @Field(() => [Kpi], {
    description: '새로 시작하는 지표(가중치를 정해야 함). / KPIs that begin, still without weight.',
  })
  added!: Kpi[];

  @Field(() => [CarriedScorecard], { description: '성과표, 부서순. / Scorecards, by department.' })
  cards!: CarriedScorecard[];
}
