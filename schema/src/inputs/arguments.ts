import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class CodeArgs {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: '식별자. / Id.' })
  id!: string;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], { description: '식별자 목록(최대 500). / Ids, 500 at most.' })
  ids!: string[];
}
