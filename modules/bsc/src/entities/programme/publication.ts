import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { PublicationKind } from '../../rules/programme/publication.js';
import { PublicationKindName } from './enums.js';

/** Never changed once written: a correction is a further one that names it. */
@RecordType(
  'bsc_publication',
  '한 달 결과의 게시본(고칠 수 없음). / What was published of a month; it cannot be changed.',
)
export class MonthlyPublication extends Node {
  @Field(() => String, { description: '달(2006-05). / Month.' })
  @TextColumn(7)
  month!: string;

  @Field(() => Int, { description: '차수(처음 1, 정정본은 그다음). / 1 for the first, more for corrections.' })
  @IntegerColumn()
  sequence!: number;

  @Field(() => PublicationKindName, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: PublicationKind;

  @Field(() => DateScalar, { description: '기한(다음 달 12일). / Due day: the 12th of the next month.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { description: '게시일. / Day it was published.' })
  @DateColumn()
  publishedOn!: string;

  @Field(() => DateTimeScalar, { description: '게시 시각. / When it was published.' })
  @InstantColumn()
  publishedAt!: Date;

  @Field(() => Boolean, { description: '늦었는지. / Whether it was late.' })
  @BooleanColumn()
  late!: boolean;

  @Field(() => String, { nullable: true, description: '정정 사유. / Why it corrects the one before.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => String, { description: '내용의 원문(JSON). / Contents, as JSON text.' })
  @TextColumn(100_000)
  content!: string;

  @Field(() => String, { description: '내용의 SHA-256(16진수). / SHA-256 of the contents, hexadecimal.' })
  @TextColumn(64)
  hash!: string;

  @ReferenceColumn({ nullable: true })
  correctsKey!: number | null;

  @ReferenceColumn({ nullable: true })
  publishedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
