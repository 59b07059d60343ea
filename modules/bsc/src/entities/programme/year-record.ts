import { BooleanColumn, IntegerColumn, Node, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

/** Never shown itself: types that extend it take its fields over. */
const base = { description: '공통 필드. / Fields in common.' };

/** A record of a year's programme: of a department, for an activity of the plan where the plan names it. */
@ObjectType(base)
export abstract class YearRecord extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
