import { Field, Int } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  DecimalColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType, VisibleWhere } from '../contract/table.js';
import { asParent, both } from '../contract/visibility.js';
import type { TieStep } from '../rules/panel-rank.js';
import { DateScalar } from '../scalars/date.js';
import { Contest } from './contest.js';
import { readsEntry } from './who-runs-contests.js';

@VisibleWhere(
  both(
    asParent(() => Contest, 'contest_id'),
    readsEntry,
  ),
)
@RecordType('core_contest_entry', '출품: 공모·경진대회에 낸 것 하나. / An entry of a contest.')
export class ContestEntry extends Node {
  @ReferenceColumn()
  contestKey!: number;

  @Field(() => Int, { description: '접수 번호. / Number of receipt.' })
  @IntegerColumn()
  receiptNo!: number;

  @Field(() => String, { description: '제목. / Title.' })
  @TextColumn(300)
  title!: string;

  @Field(() => String, { description: '내용. / Contents.' })
  @TextColumn(20000)
  text!: string;

  @ReferenceColumn({ nullable: true })
  personKey!: number | null;

  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @TextColumn(100, { nullable: true })
  citizenName!: string | null;

  @ReferenceColumn({ nullable: true })
  enteredByKey!: number | null;

  /** What is entered, where it is a record of its own: type and key, as the outbox has them. */
  @TextColumn(60, { nullable: true })
  recordType!: string | null;

  @IntegerColumn({ nullable: true })
  recordKey!: number | null;

  @Field(() => DateScalar, { description: '낸 날(우편은 소인). / Day it was sent; of mail the postmark.' })
  @DateColumn()
  submittedOn!: string;

  @Field(() => DateScalar, { description: '받은 날. / Day it was received.' })
  @DateColumn()
  receivedOn!: string;

  @Field(() => String, { nullable: true, description: '마감 뒤 서면 접수의 근거. / Why it was taken on paper later.' })
  @TextColumn(1000, { nullable: true })
  basis!: string | null;

  @Field(() => Boolean, { description: '예비 심사에서 떨어졌는지. / Whether screening left it out.' })
  @BooleanColumn()
  screenedOut!: boolean;

  @Field(() => String, { nullable: true, description: '예비 심사의 까닭. / Why.' })
  @TextColumn(1000, { nullable: true })
  screenReason!: string | null;

  /** Its place in a vote that decided a tie. */
  @IntegerColumn({ nullable: true })
  votePlace!: number | null;

  @Field(() => Int, { nullable: true, description: '순위(발표 뒤). / Rank, once there is a result.' })
  @IntegerColumn({ nullable: true })
  finalRank!: number | null;

  @Field(() => String, { nullable: true, description: '받은 상의 코드. / Grade of the prize.' })
  @TextColumn(60, { nullable: true })
  prize!: string | null;

  @IntegerColumn({ nullable: true })
  counted!: number | null;

  @IntegerColumn({ nullable: true })
  recused!: number | null;

  @DecimalColumn({ nullable: true })
  plainMean!: string | null;

  @DecimalColumn({ nullable: true })
  trimmedMean!: string | null;

  @DecimalColumn({ nullable: true })
  median!: string | null;

  @DecimalColumn({ nullable: true })
  result!: string | null;

  @IntegerColumn({ nullable: true })
  votes!: number | null;

  @TextColumn(20, { nullable: true })
  decidedBy!: TieStep | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

/** One vote of one person. Nothing shows whose it is. */
@InternalTable('core_contest_vote')
export class ContestVote extends Node {
  @ReferenceColumn()
  contestKey!: number;

  @ReferenceColumn()
  personKey!: number;

  @ReferenceColumn()
  entryKey!: number;
}
