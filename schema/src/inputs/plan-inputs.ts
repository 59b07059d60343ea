import { Field, InputType, Int } from 'type-graphql';
import { TitledRecordUpdate } from './record-inputs.js';

@InputType({
  description: '영역·정책목표의 변경(비운 것은 그대로). / Changes of a domain or goal; what is left out stays.',
})
export class PlanRecordUpdate extends TitledRecordUpdate {
  @Field(() => Int, { nullable: true, description: '유효 끝 연도(닫을 때). / Last plan year, to close it.' })
  toYear?: number;
}
