import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PlanYearArgs } from './arguments.js';

@ArgsType()
export class PlanPairsArgs extends PlanYearArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      '몇 연계까지 이어 보는지(1–3, 기본 1). / How many links a path may have: 1, direct, unless given; 3 at most.',
  })
  steps?: number | null;
}

@ArgsType()
export class PlanPairArgs extends PlanPairsArgs {
  @Field(() => ID, { description: '말단 항목을 보는 계획. / Plan whose leaf items are looked at.' })
  from!: string;

  @Field(() => ID, { description: '이어지는 상대 계획. / Plan that they are linked to.' })
  to!: string;

  @Field(() => ID, { nullable: true, description: '한 영역만. / Items of one domain alone.' })
  domain?: string;
}
