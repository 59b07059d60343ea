import { MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

/** Never shown itself: types that extend it take its fields over. */
@ObjectType({ description: '연계율의 공통 필드. / Figures of coverage in common.' })
export abstract class CoverageFigures {
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
}
