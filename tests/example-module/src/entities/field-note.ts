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
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

export const NOTE_LENGTH = 1000;

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType(
  'example_field_note',
  '현장 메모: 과제의 현장에서 본 것. / Field note: what was seen where an initiative is carried out.',
)
export class FieldNote extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @Field(() => String, { description: '본 것. / What was seen.' })
  @TextColumn(NOTE_LENGTH)
  text!: string;

  @Field(() => DateScalar, { description: '현장에 간 날. / Day of the visit.' })
  @DateColumn()
  writtenOn!: string;

  @Field(() => Int, { description: '중요도(1 낮음 – 5 높음). / Importance, from 1, low, to 5, high.' })
  @IntegerColumn()
  importance!: number;

  /** None for samples. */
  @ReferenceColumn({ nullable: true })
  authorKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample.' })
  @BooleanColumn()
  sample!: boolean;
}
