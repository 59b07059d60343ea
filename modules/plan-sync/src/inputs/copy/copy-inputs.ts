import { NewRecord } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType } from 'type-graphql';

@ArgsType()
export class PlanEditionBriefingArgs {
  @Field(() => ID, { description: '판. / Edition.' })
  planVersion!: string;
}

@InputType({ description: '판의 제출. / Issues a copy of an edition.' })
export class PlanEditionIssue extends NewRecord {
  @Field(() => ID, { description: '판. / Edition.' })
  planVersion!: string;

  @Field(() => String, { description: '제출처(시의회, 감사 …). / Whom it goes to.' })
  recipient!: string;
}
