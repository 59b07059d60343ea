import { DateScalar, NewRecord } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '접수할 민원. / A complaint to record.' })
export class ComplaintInput extends NewRecord {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => String, { description: '내용(500자까지). / Text; 500 characters at most.' })
  text!: string;

  @Field(() => DateScalar, { description: '접수일. / Day of receipt.' })
  receivedOn!: string;
}
