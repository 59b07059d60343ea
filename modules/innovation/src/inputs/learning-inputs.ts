import { DateScalar, NewRecord, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { InnovationYearArgs } from './arguments.js';

@InputType({ description: '토론학습의 날 한 번의 기록. / Record of a learning day.' })
export class LearningDayInput extends NewRecord {
  @Field(() => ID, { nullable: true, description: '부서(기본: 자기 부서). / Department; the own one unless given.' })
  department?: string | null;

  @Field(() => DateScalar, { description: '연 날. / Day it was held.' })
  heldOn!: string;

  @Field(() => String, { description: '주제. / Topic.' })
  topic!: string;

  @Field(() => Int, { description: '참석 인원. / How many were present.' })
  present!: number;

  @Field(() => Int, { description: '그날의 현원. / How many the department had on the day.' })
  roll!: number;

  @Field(() => Int, { description: '시간(분). / Minutes.' })
  minutes!: number;
}

@InputType({ description: '기록의 확인 또는 반려. / Confirmation or return of a record.' })
export class LearningDayDecision extends RecordUpdate {
  @Field(() => Boolean, { description: '확인하는지. / Whether it is confirmed.' })
  confirms!: boolean;

  @Field(() => String, { nullable: true, description: '반려하는 까닭. / Why it is returned.' })
  reason?: string | null;
}

@ArgsType()
export class LearningComplianceArgs extends InnovationYearArgs {
  @Field(() => Int, {
    nullable: true,
    description: '이만큼 이어서 못 연 부서만. / Only departments that have missed so many months running.',
  })
  missedAtLeast?: number;
}
