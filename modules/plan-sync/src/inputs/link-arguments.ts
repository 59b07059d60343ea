import { ArgsType, Field, ID } from 'type-graphql';
import { PlanYearArgs } from './arguments.js';

@ArgsType()
export class PlanPairsArgs extends PlanYearArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: '항목 하나를 거친 연계도 세는지(기본 아님). / Whether links through one item between count too.',
  })
  throughOne?: boolean;
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
