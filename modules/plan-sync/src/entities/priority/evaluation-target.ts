import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalScalar,
  Initiative,
  IntegerColumn,
  MeasuredType,
  Node,
  PeriodScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType(
  'plan_sync_evaluation_target',
  '주요업무 평가대상 사업. / Initiative that is evaluated as one of the year’s main works.',
)
export class EvaluationTarget extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  initiativeKey!: number;

  @Field(() => String, { description: '선정 사유. / Why it was chosen.' })
  @TextColumn(1000)
  reason!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '성과평가 담당에게 보낸 날. / Day it was sent to the officers of performance.',
  })
  @DateColumn({ nullable: true })
  sentOn!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({ description: '과제의 분기 평가분석. / An initiative in the review of a quarter.' })
export class QuarterReview {
  @Field(() => Initiative, { description: '이행과제. / Initiative.' })
  initiative!: Initiative;

  @Field(() => PeriodScalar, { nullable: true, description: '점수의 달. / Month of the score.' })
  period!: string | null;

  @Field(() => MeasuredType, { nullable: true, description: '분기 말 점수. / Score at the end of the quarter.' })
  score!: MeasuredType | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '앞 분기 말보다. / Change since the end of the quarter before.',
  })
  change!: string | null;

  @Field(() => Boolean, { description: '중점추진과제인지. / Whether it is a priority of the year.' })
  priority!: boolean;

  @Field(() => Boolean, { description: '평가대상인지. / Whether it is evaluated as one of the main works.' })
  target!: boolean;
}
