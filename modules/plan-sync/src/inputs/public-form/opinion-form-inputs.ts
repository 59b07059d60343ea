import { ArgsType, Field, InputType } from 'type-graphql';

@InputType({ description: '시민이 내는 의견. / An opinion that a citizen sends.' })
export class SubmittedOpinionInput {
  @Field(() => String, { description: '영역의 코드. / Code of the domain.' })
  domain!: string;

  @Field(() => String, { description: '제목(100자까지). / Title, up to 100 characters.' })
  title!: string;

  @Field(() => String, { description: '내용(2,000자까지). / What it says, up to 2,000 characters.' })
  content!: string;
}

@ArgsType()
export class ReceiptArgs {
  @Field(() => String, { description: '접수증 번호. / The receipt.' })
  receipt!: string;
}
