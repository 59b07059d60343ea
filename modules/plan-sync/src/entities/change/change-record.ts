import { DateScalar, Department } from '@yeondong/schema';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: '변경요청이 나올 수 있는 기록. / A record that a request to change a plan may come from.' })
export class PlanChangeRecord {
  @Field(() => ID, { description: '기록의 식별자. / Id of the record.' })
  id!: string;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: '코드. / Its code.' })
  code!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '그 기록의 날. / Its day.' })
  on!: string | null;

  @Field(() => Department, { nullable: true, description: '그 기록의 부서. / Department that answers for it.' })
  department!: Department | null;
}
