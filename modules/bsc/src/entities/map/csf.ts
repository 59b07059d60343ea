import { BooleanColumn, IntegerColumn, Node, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';

@RecordType(
  'bsc_csf',
  '핵심성공요인: 전략목표를 이루려면 반드시 잘되어야 하는 것. / Critical success factor: what must go well for an objective.',
)
export class Csf extends Node {
  @ReferenceColumn()
  objectiveKey!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @IntegerColumn()
  position!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
