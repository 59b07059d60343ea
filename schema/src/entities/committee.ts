import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  BooleanColumn,
  DateColumn,
  InstantColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType } from '../contract/table.js';
import { DateScalar } from '../scalars/date.js';
import { CodedRecord } from './lineage.js';

export enum SeatTitle {
  CHAIR = 'CHAIR',
  VICE_CHAIR = 'VICE_CHAIR',
  MEMBER = 'MEMBER',
}
registerEnumType(SeatTitle, {
  name: 'SeatTitle',
  description: '위원회에서 맡은 자리. / What a seat of a committee is.',
  valuesConfig: {
    CHAIR: { description: '위원장. / Chair.' },
    VICE_CHAIR: { description: '부위원장. / Vice chair.' },
    MEMBER: { description: '위원. / Member.' },
  },
});

@RecordType(
  'core_committee',
  '위원회: 정해진 수의 자리가 있는 회의체. / Committee: a body with a fixed number of seats.',
)
export class Committee extends CodedRecord {
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  programKey!: number | null;

  /** The planned activity whose occurrences are the committee's meetings. */
  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  @Field(() => Int, { description: '의사정족수(명). / How many members make a quorum.' })
  @IntegerColumn()
  quorum!: number;

  @Field(() => DateScalar, { nullable: true, description: '구성일. / Day it was formed.' })
  @DateColumn({ nullable: true })
  formedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '해산일. / Day it was dissolved.' })
  @DateColumn({ nullable: true })
  dissolvedOn!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('core_committee_seat', '위원회의 자리. / A seat of a committee.')
export class CommitteeSeat extends Node {
  @ReferenceColumn()
  committeeKey!: number;

  @Field(() => Int, { description: '자리 번호. / Number of the seat.' })
  @IntegerColumn()
  number!: number;

  @Field(() => SeatTitle, { description: '구분(위원장·위원). / What the seat is.' })
  @TextColumn(20)
  title!: SeatTitle;

  @Field(() => String, { nullable: true, description: '맡은 분야. / Field that the seat stands for.' })
  @TextColumn(100, { nullable: true })
  field!: string | null;
}

@ObjectType({ description: '위원의 임기. / The time for which a person holds a seat.' })
@InternalTable('core_committee_term')
export class CommitteeTerm extends Node {
  @ReferenceColumn()
  seatKey!: number;

  @ReferenceColumn()
  personKey!: number;

  @Field(() => DateScalar, { description: '위촉일. / First day.' })
  @DateColumn()
  fromDate!: string;

  @Field(() => DateScalar, { nullable: true, description: '임기 끝 날(해촉일). / Last day.' })
  @DateColumn({ nullable: true })
  toDate!: string | null;

  /** Of a dismissal: when it was recorded, and the last day that the term had before. */
  @InstantColumn({ nullable: true })
  dismissedAt!: Date | null;

  @DateColumn({ nullable: true })
  plannedToDate!: string | null;
}
