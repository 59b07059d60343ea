import { Field, ID, InputType, Int } from 'type-graphql';
import { NewCodedRecord, TitledRecordUpdate } from './record-inputs.js';

@InputType({
  description: '영역·정책목표의 변경(비운 것은 그대로). / Changes of a domain or goal; what is left out stays.',
})
export class PlanRecordUpdate extends TitledRecordUpdate {
  @Field(() => Int, { nullable: true, description: '유효 끝 연도(닫을 때). / Last plan year, to close it.' })
  toYear?: number;
}

@InputType({ description: '새 영역. / A new domain.' })
export class DomainInput extends NewCodedRecord {
  @Field(() => ID, { description: '비전. / Vision.' })
  vision!: string;

  @Field(() => Int, { nullable: true, description: '유효 시작 연도(기본 기준일의 연도). / First plan year.' })
  fromYear?: number;
}

@InputType({ description: '새 정책목표. / A new goal.' })
export class GoalInput extends NewCodedRecord {
  @Field(() => ID, { description: '영역. / Domain.' })
  domain!: string;

  @Field(() => Int, { nullable: true, description: '유효 시작 연도(기본 기준일의 연도). / First plan year.' })
  fromYear?: number;
}
