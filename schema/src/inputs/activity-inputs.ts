import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { NewRecord } from './record-inputs.js';

@InputType({ description: '활동을 실시한 기록. / A time that an activity was held.' })
export class OccurrenceInput extends NewRecord {
  @Field(() => ID, { description: '활동. / Activity.' })
  activity!: string;

  @Field(() => DateScalar, { description: '실시일. / Day it was held.' })
  heldOn!: string;

  @Field(() => Int, { nullable: true, description: '참석 인원. / Number of people.' })
  people?: number;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  place?: string;

  @Field(() => String, { nullable: true, description: '회의록·결과. / Minutes.' })
  minutes?: string;
}
