import {
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

const LONGEST = 1_000_000;

/** Nothing changes it: a year later it is what was handed over on the day. */
@RecordType(
  'plan_sync_pack',
  '제출본: 어느 날 낸 보고회 자료 그대로. / A meeting pack as it was handed over on a day, kept byte for byte.',
)
export class IssuedMeetingPack extends Node {
  @ReferenceColumn()
  meetingKey!: number;

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
