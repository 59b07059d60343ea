import { MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { Plan } from '../plan.js';

@ObjectType({ description: '한 계획이 다른 계획에 이어진 정도. / How one plan hangs together with another.' })
export class PlanPairCoverage {
  @Field(() => Plan, { description: '말단 항목을 보는 계획. / Plan whose leaf items are looked at.' })
  from!: Plan;

  @Field(() => Plan, { description: '이어지는 상대 계획. / Plan that they are linked to.' })
  to!: Plan;

  @Field(() => Int, { description: '이어진 항목 수. / Items that are linked.' })
  linked!: number;

  @Field(() => Int, { description: '말단 항목 수. / Leaf items in all.' })
  total!: number;

  @Field(() => MeasuredType, { description: '연계율(%). / Percent that is linked.' })
  rate!: MeasuredType;

  @Field(() => MeasuredType, {
    description:
      '그해 재정계획액으로 가중한 연계율(%). / Percent that is linked, weighted by the fiscal plan of the year.',
  })
  budgetRate!: MeasuredType;

  @Field(() => Int, { description: '두 계획 사이의 결정되지 않은 연계. / Proposals between them nobody has decided.' })
  undecided!: number;
}

@ObjectType({
  description: '두 계획의 항목과 이어지지 않은 것. / The items of two plans, and those without a link.',
})
export class PlanPair {
  readonly fromKeys!: readonly number[];
  readonly toKeys!: readonly number[];
  readonly loneFromKeys!: readonly number[];
  readonly loneToKeys!: readonly number[];

  @Field(() => PlanPairCoverage, { description: '이어진 정도. / How they hang together.' })
  coverage!: PlanPairCoverage;
}
