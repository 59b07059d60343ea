import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  Initiative,
  IntegerColumn,
  Node,
  PeriodScalar,
  ProgressLightName,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType('plan_sync_inspection', '과제의 분기 점검분석. / Inspection of an initiative for a quarter.')
export class TaskInspection extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @Field(() => PeriodScalar, { description: '분기. / Quarter.' })
  @TextColumn(7)
  period!: string;

  @Field(() => DecimalScalar, { description: '계획 진도(%). / Planned progress in percent of the whole.' })
  @DecimalColumn()
  planned!: string;

  @Field(() => DecimalScalar, { description: '실제 진도(%). / Actual progress in percent of the whole.' })
  @DecimalColumn()
  actual!: string;

  @Field(() => String, { nullable: true, description: '문제점. / What stands in the way.' })
  @TextColumn(2000, { nullable: true })
  issue!: string | null;

  @Field(() => String, { nullable: true, description: '대책. / What is done about it.' })
  @TextColumn(2000, { nullable: true })
  measure!: string | null;

  @Field(() => String, { nullable: true, description: '근거(문서, 현장). / What it rests on: papers, a visit.' })
  @TextColumn(1000, { nullable: true })
  evidence!: string | null;

  @Field(() => DateScalar, { description: '점검일. / Day of the inspection.' })
  @DateColumn()
  inspectedOn!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({ description: '중점추진과제의 분기 상태. / How a priority stands in a quarter.' })
export class PriorityStanding {
  @Field(() => Initiative, { description: '이행과제. / Initiative.' })
  initiative!: Initiative;

  @Field(() => PeriodScalar, { description: '분기. / Quarter.' })
  period!: string;

  @Field(() => DateScalar, { description: '점검 마감일. / Last day to inspect it.' })
  dueOn!: string;

  @Field(() => TaskInspection, { nullable: true, description: '점검(없으면 비움). / Its inspection, if any.' })
  inspection!: TaskInspection | null;

  @Field(() => ProgressLightName, {
    nullable: true,
    description: '진도 표시(마감 전이면 없음). / Light; none while it is not due.',
  })
  light!: ProgressLightName | null;
}
