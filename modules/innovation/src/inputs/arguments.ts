import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class InnovationYearArgs {
  @Field(() => Int, {
    nullable: true,
    description: '연도(기본: 기준일의 연도). / Year; that of the business date unless given.',
  })
  year?: number;
}
