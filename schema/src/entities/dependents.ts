import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '기록에 딸린 다른 기록의 수. / How many records of a kind hang on another one.' })
export class RecordDependents {
  titleKo!: string;
  titleEn!: string;

  @Field(() => Int, { description: '기록 수. / Records.' })
  count!: number;
}
