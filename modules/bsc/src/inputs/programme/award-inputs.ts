import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '시상의 결정. / Decision on an award.' })
export class AwardDecisionInput {
  @Field(() => ID, { description: '등급. / Grade.' })
  grade!: string;

  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '동점을 정한 위원회 회의. / Meeting that decided a tie.' })
  meeting?: string | null;

  @Field(() => String, { nullable: true, description: '사유(동점이면 필요). / Reason; needed for a tie.' })
  reason?: string | null;
}
