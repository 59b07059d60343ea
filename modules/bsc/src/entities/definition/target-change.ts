import {
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_target_change', '바뀌기 전의 목표. / What the target of a year was before it changed.')
export class TargetChange extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => Int, { description: '목표의 연도. / Year of the target.' })
  @IntegerColumn()
  year!: number;

  @Field(() => DecimalScalar, { description: '바뀌기 전 목표. / Target before.' })
  @DecimalColumn()
  target!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '바뀌기 전 기준치. / Baseline before.' })
  @DecimalColumn({ nullable: true })
  baseline!: string | null;

  @Field(() => DateScalar, { description: '바꾼 날. / Day it was changed.' })
  @DateColumn()
  changedOn!: string;

  @ReferenceColumn({ nullable: true })
  changedByKey!: number | null;
}
