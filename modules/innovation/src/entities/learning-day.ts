import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  Department,
  IntegerColumn,
  MeasuredType,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LearningMonthState, LearningStatus } from '../rules/learning-day.js';
import { LearningDayStatus, LearningMonthName } from './enums.js';

@RecordType('innovation_learning_day', '부서의 토론학습의 날 한 번. / One learning day of a department.')
export class LearningDay extends Node {
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => DateScalar, { description: '연 날. / Day it was held.' })
  @DateColumn()
  heldOn!: string;

  @Field(() => String, { description: '주제. / Topic.' })
  @TextColumn(300)
  topic!: string;

  @Field(() => Int, { description: '참석 인원. / How many were present.' })
  @IntegerColumn()
  present!: number;

  @Field(() => Int, { description: '그날의 현원. / How many the department had on the day.' })
  @IntegerColumn()
  roll!: number;

  @Field(() => Int, { description: '시간(분). / Minutes.' })
  @IntegerColumn()
  minutes!: number;

  @Field(() => LearningDayStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: LearningStatus;

  @Field(() => String, { nullable: true, description: '반려한 까닭. / Why it was returned.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  submittedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  confirmedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({ description: '한 부서의 토론학습의 날 준수. / How a department keeps its learning days.' })
export class LearningCompliance {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => [LearningMonthName], { description: '1월부터 12월까지의 상태. / January to December.' })
  months!: LearningMonthState[];

  @Field(() => MeasuredType, {
    description: '준수율(%): 연 달 ÷ 부서가 있던 달. / Percent of the months that it existed.',
  })
  rate!: MeasuredType;

  @Field(() => Int, {
    description: '지난달까지 이어서 못 연 달 수. / Months missed running, up to the last that has ended.',
  })
  missedStreak!: number;
}
