import { Field, ID, InputType } from 'type-graphql';
import { SuccessionKindName } from '../entities/history.js';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { NewRecord } from './record-inputs.js';

@InputType({ description: '이어받는 기록. / A successor.' })
export class SuccessorInput {
  @Field(() => ID, { description: '기록. / Record.' })
  id!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '몫(나뉠 때만, 합 1). / Share, of a split only; all add up to 1.',
  })
  share?: string | null;
}

@InputType({
  description: '이어짐: 부서·영역·정책목표·이행과제. / A succession of departments, domains, goals or initiatives.',
})
export class SuccessionInput extends NewRecord {
  @Field(() => SuccessionKindName, { description: '종류. / Kind.' })
  kind!: SuccessionKindName;

  @Field(() => [ID], { description: '끝나는 기록. / What ends.' })
  from!: string[];

  @Field(() => [SuccessorInput], { description: '이어받는 기록(폐지면 없음). / What follows; none for an abolition.' })
  to!: SuccessorInput[];

  @Field(() => DateScalar, {
    description:
      '이어받는 첫날(계획의 기록은 1월 1일). / First day of what follows; 1 January for records of the plan.',
  })
  on!: string;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
