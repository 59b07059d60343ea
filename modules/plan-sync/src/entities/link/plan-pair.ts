import { Field, Int, ObjectType } from 'type-graphql';
import { CoverageFigures } from '../coverage-figures.js';
import { Plan } from '../plan.js';

@ObjectType({ description: '한 계획이 다른 계획에 이어진 정도. / How one plan hangs together with another.' })
export class PlanPairCoverage extends CoverageFigures {
  @Field(() => Plan, { description: '말단 항목을 보는 계획. / Plan whose leaf items are looked at.' })
  from!: Plan;

  @Field(() => Plan, { description: '이어지는 상대 계획. / Plan that they are linked to.' })
  to!: Plan;

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
