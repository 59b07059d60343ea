import { NewRecord } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '계획을 다음 해로 연동함. / Rolls a plan forward to a year.' })
export class PlanRollInput extends NewRecord {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;
}

@ArgsType()
export class PlanDiffArgs {
  @Field(() => ID, { description: '앞 판. / Older edition.' })
  from!: string;

  @Field(() => ID, { description: '뒤 판. / Newer edition.' })
  to!: string;
}
