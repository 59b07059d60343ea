import {
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  Node,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

const LONGEST = 1_000_000;

/** Never shown itself: types that extend it take its fields over. */
const base = { description: '제출본의 공통 필드. / Fields of issued copies in common.' };

/** What was handed over on a day, in both languages. Nothing changes it: a year later it is the same, byte for byte. */
@ObjectType(base)
export abstract class IssuedCopy extends Node {
  @Field(() => Int, { description: '제출 번호(1부터). / Number, from 1.' })
  @IntegerColumn()
  number!: number;

  @Field(() => String, { description: '제출처(시의회, 감사 …). / Whom it went to.' })
  @TextColumn(100)
  recipient!: string;

  @Field(() => DateScalar, { description: '기준일. / Day as of which it was made.' })
  @DateColumn()
  asOf!: string;

  @Field(() => DateTimeScalar, { description: '낸 시각. / When it was issued.' })
  @InstantColumn()
  issuedAt!: Date;

  @ReferenceColumn({ nullable: true })
  issuedByKey!: number | null;

  @Field(() => String, {
    description: '두 언어의 내용(JSON, 바이트 그대로). / Content in both languages, byte for byte.',
  })
  @TextColumn(LONGEST)
  content!: string;

  @Field(() => String, { description: '내용의 SHA-256. / SHA-256 of the content.' })
  @TextColumn(64)
  sha256!: string;
}
