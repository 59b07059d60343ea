import { DecimalScalar } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: '점수 구간. / A band of points.' })
export class KpiBand {
  @Field(() => DecimalScalar, { nullable: true, description: '이상(비우면 끝없음). / From, included; open if empty.' })
  from!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '미만(맨 위 구간은 이하). / To, excluded but in the top band.',
  })
  to!: string | null;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;
}
