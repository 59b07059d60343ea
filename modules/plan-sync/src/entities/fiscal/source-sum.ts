import { WonScalar } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import { FundSource } from '../enums.js';

@ObjectType({ description: '재원별 합계. / Sum of one source.' })
export class SourceSum {
  @Field(() => FundSource, { description: '재원. / Source.' })
  source!: FundSource;

  @Field(() => WonScalar, { description: '금액(원). / Amount of won.' })
  amount!: number;
}
