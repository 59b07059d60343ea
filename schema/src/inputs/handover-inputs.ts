import { ArgsType, Field, ID, InputType } from 'type-graphql';

@ArgsType()
export class HandoverArgs {
  @Field(() => ID, { description: '사람. / Person.' })
  person!: string;
}

@InputType({ description: '인수인계. / A handover.' })
export class HandoverInput {
  @Field(() => ID, { description: '넘기는 사람. / Who hands over.' })
  from!: string;

  @Field(() => ID, { description: '받는 사람(사용 중인 직원 계정). / Who takes over: staff with an active account.' })
  to!: string;

  @Field(() => String, { description: '사유(인사이동 등). / Reason, such as a personnel move.' })
  reason!: string;
}
