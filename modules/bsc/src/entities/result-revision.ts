import {
  DateTimeScalar,
  DecimalColumn,
  DecimalScalar,
  InstantColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType('bsc_result_revision', '정정되기 전의 실적. / What a locked result said before it was corrected.')
export class ResultRevision extends Node {
  @ReferenceColumn()
  resultKey!: number;

  @Field(() => Int, { description: '정정 차수. / Correction that this was.' })
  @IntegerColumn()
  revision!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '값. / Value.' })
  @DecimalColumn({ nullable: true })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '분자. / Numerator.' })
  @DecimalColumn({ nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '분모. / Denominator.' })
  @DecimalColumn({ nullable: true })
  denominator!: string | null;

  @DecimalColumn({ nullable: true })
  scoreValue!: string | null;

  @Field(() => String, { description: '정정 사유. / Why it was corrected.' })
  @TextColumn(1000)
  reason!: string;

  @ReferenceColumn({ nullable: true })
  replacedByKey!: number | null;

  @Field(() => DateTimeScalar, { description: '정정 시각. / When it was corrected.' })
  @InstantColumn()
  replacedAt!: Date;
}
