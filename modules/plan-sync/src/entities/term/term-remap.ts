import {
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  InternalTable,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType(
  'plan_sync_remap',
  '끝난 임기의 연계를 다음 임기로 옮긴 일. / Links of an ended term taken over to the next.',
)
export class PlanTermRemap extends Node {
  @ReferenceColumn()
  planKey!: number;

  @ReferenceColumn()
  nextKey!: number;

  @ReferenceColumn({ nullable: true })
  doneByKey!: number | null;

  @Field(() => DateTimeScalar, { description: '옮긴 시각. / When it was done.' })
  @InstantColumn()
  doneAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '되돌린 시각. / When it was undone.' })
  @InstantColumn({ nullable: true })
  undoneAt!: Date | null;

  @Field(() => Int, { description: '새 연계를 얻은 연계 수. / Links that got a new one.' })
  @IntegerColumn()
  replaced!: number;

  @Field(() => Int, { description: '임기와 함께 끝낸 연계 수. / Links that ended with the term.' })
  @IntegerColumn()
  ended!: number;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

/** What became of one link of an ended term. */
@InternalTable('plan_sync_remap_line')
export class RemapLine extends Node {
  @ReferenceColumn()
  remapKey!: number;

  @ReferenceColumn()
  linkKey!: number;

  /** None where the link ended without another in its place. */
  @ReferenceColumn({ nullable: true })
  newLinkKey!: number | null;

  /** The last year that the link had before. */
  @IntegerColumn({ nullable: true })
  formerValidTo!: number | null;

  @TextColumn(1000, { nullable: true })
  reason!: string | null;
}
