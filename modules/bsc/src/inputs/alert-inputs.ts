import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '경보의 확인. / Acknowledgement of an alert.' })
export class AlertAcknowledgement {
  @Field(() => ID, { description: '경보. / Alert.' })
  id!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  version!: number;

  @Field(() => String, { description: '조치. / What is done about it.' })
  action!: string;
}
