import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  Initiative,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType(
  'plan_sync_measure',
  '과제의 실행수단: 무엇을, 누가, 언제까지, 얼마로. / A measure of an initiative: what, who, by when, for how much.',
)
export class InitiativeMeasure extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  /** Who does it. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => String, { description: '무엇을. / What.' })
  @TextColumn(300)
  title!: string;

  @Field(() => DateScalar, { description: '언제까지. / By when.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => WonScalar, { nullable: true, description: '예산(비예산이면 없음). / Money; none where it needs none.' })
  @WonColumn({ nullable: true })
  amount!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '마친 날. / Day it was done.' })
  @DateColumn({ nullable: true })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: '결과. / Result.' })
  @TextColumn(1000, { nullable: true })
  result!: string | null;

  @IntegerColumn()
  position!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
