import {
  asParent,
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { AdoptionState, PracticeStatus } from '../rules/best-practice.js';
import { BestPracticeStatus, PracticeAdoptionState } from './enums.js';
import { publicRows } from './who-sees.js';

@VisibleWhere(publicRows(['planner', 'innovation', 'auditor']))
@RecordType('innovation_practice', '혁신 우수사례. / A best practice of innovation.')
export class BestPractice extends CodedRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  taskKey!: number | null;

  @Field(() => String, { description: '문제점. / The problem.' })
  @TextColumn(2000)
  problem!: string;

  @Field(() => String, { description: '착안. / The idea.' })
  @TextColumn(2000)
  idea!: string;

  @Field(() => String, { description: '추진 과정. / How it was done.' })
  @TextColumn(2000)
  process!: string;

  @Field(() => String, { description: '결과. / Result.' })
  @TextColumn(2000)
  result!: string;

  @Field(() => String, { description: '효과. / Effect.' })
  @TextColumn(2000)
  effect!: string;

  @Field(() => BestPracticeStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: PracticeStatus;

  @Field(() => DateScalar, { nullable: true, description: '공개한 날. / Day it was published.' })
  @DateColumn({ nullable: true })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: '돌려보내거나 거둔 까닭. / Why it was sent back or withdrawn.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  submittedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@VisibleWhere(asParent(() => BestPractice, 'practice_id'))
@RecordType(
  'innovation_adoption',
  '다른 부서가 우수사례를 도입한 것. / That another department has adopted a best practice.',
)
export class PracticeAdoption extends Node {
  @ReferenceColumn()
  practiceKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => DateScalar, { description: '도입한 날. / Day of the adoption.' })
  @DateColumn()
  adoptedOn!: string;

  @Field(() => String, { description: '무엇이 달라졌는지(달라질지). / What has changed, or is to change.' })
  @TextColumn(2000)
  changed!: string;

  @Field(() => PracticeAdoptionState, { description: '상태. / State.' })
  @TextColumn(10)
  state!: AdoptionState;

  @ReferenceColumn({ nullable: true })
  recordedByKey!: number | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
