import { DecimalScalar, Goal, MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { GoalState } from '../../rules/meeting/goal-standing.js';
import { GoalStateName } from './enums.js';

@ObjectType({ description: '한 정책목표의 달성 현황. / How a goal stands in a year.' })
export class GoalStanding {
  @Field(() => Goal, { description: '정책목표. / Goal.' })
  goal!: Goal;

  @Field(() => GoalStateName, { description: '상태. / State.' })
  state!: GoalState;

  @Field(() => Int, { description: '지표 수. / Indicators.' })
  indicators!: number;

  @Field(() => Int, { description: '전망이 있는 지표 수. / Indicators with a forecast.' })
  foreseen!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '달성률(%). / Percent of the targets attained.' })
  attainment!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '연말 전망(%). / Percent expected at the year’s end.' })
  forecast!: string | null;
}

@ObjectType({ description: '한 해의 정책목표 달성. / Goals achieved in a year.' })
export class GoalAchievement {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Int, { description: '정책목표 수. / Goals.' })
  total!: number;

  @Field(() => Int, { description: '달성. / Achieved.' })
  achieved!: number;

  @Field(() => Int, {
    description: '연말까지 달성할 것으로 보이는 목표(달성 포함). / Expected by the year’s end, with those.',
  })
  expected!: number;

  @Field(() => MeasuredType, { description: '달성 비율(%). / Percent of the goals achieved.' })
  rate!: MeasuredType;

  @Field(() => MeasuredType, { description: '연말 달성 전망(%). / Percent expected at the year’s end.' })
  expectedRate!: MeasuredType;

  @Field(() => [GoalStanding], { description: '정책목표마다, 영역 순. / Each goal, by domain.' })
  goals!: GoalStanding[];
}
