import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class PlanDiffArgs {
  @Field(() => ID, { description: '앞 판. / Older edition.' })
  from!: string;

  @Field(() => ID, { description: '뒤 판. / Newer edition.' })
  to!: string;
}
