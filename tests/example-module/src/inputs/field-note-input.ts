import { DateScalar, NewRecord } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '새 현장 메모. / A new field note.' })
export class FieldNoteInput extends NewRecord {
  @Field(() => ID, { description: '이행과제. / Initiative.' })
  initiative!: string;

  @Field(() => String, { description: '본 것(1,000자까지). / What was seen; 1,000 characters at most.' })
  text!: string;

  @Field(() => DateScalar, { description: '현장에 간 날. / Day of the visit.' })
  writtenOn!: string;

  @Field(() => Int, { description: '중요도(1–5). / Importance, from 1 to 5.' })
  importance!: number;
}
