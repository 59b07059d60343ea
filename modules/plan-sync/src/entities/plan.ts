import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  IntegerColumn,
  PlanRecord,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { PlanLevel, PlanStatus } from './enums.js';

@RecordType('plan_sync_plan', '계획: 장기, 기본, 핵심과제, 재정, 연간, 부문. / A plan of one of six levels.')
export class Plan extends PlanRecord {
  @Field(() => PlanLevel, { description: '단계. / Level.' })
  @TextColumn(20)
  level!: PlanLevel;

  @Field(() => PlanStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: PlanStatus;

  @Field(() => String, { nullable: true, description: '법적 근거. / Legal basis.' })
  @TextColumn(300, { nullable: true })
  legalBasis!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '민선 몇 기의 핵심과제인지. / Which elected term its priorities are of.',
  })
  @IntegerColumn({ nullable: true })
  term!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '임기의 마지막 날: 다음 날 닫을 수 있음. / Last day of its term: it can be closed on the day after.',
  })
  @DateColumn({ nullable: true })
  endsOn!: string | null;

  /** The department that keeps the plan. */
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  visionKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
