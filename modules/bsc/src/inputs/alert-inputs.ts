import { RecordUpdate } from '@yeondong/schema';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '경보의 확인. / Acknowledgement of an alert.' })
export class AlertAcknowledgement extends RecordUpdate {
  @Field(() => String, { description: '조치. / What is done about it.' })
  action!: string;
}
