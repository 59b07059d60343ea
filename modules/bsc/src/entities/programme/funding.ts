import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import { YearRecord } from './year-record.js';

@RecordType('bsc_funding_goal', '재원 확보 목표. / Funds to be secured in a year.')
export class FundingGoal extends YearRecord {
  @Field(() => String, { description: '재원(국비, 도비 …). / Source, as the plan names it.' })
  @TextColumn(40)
  source!: string;

  @Field(() => WonScalar, { description: '목표 금액(원). / Amount in won.' })
  @WonColumn()
  amount!: number;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;
}

@RecordType('bsc_funding_entry', '확보한 금액. / An amount that was secured.')
export class FundingEntry extends Node {
  @ReferenceColumn()
  goalKey!: number;

  @Field(() => WonScalar, { description: '확보한 금액(원). / Amount in won.' })
  @WonColumn()
  amount!: number;

  @Field(() => DateScalar, { description: '확정일. / Day it was granted.' })
  @DateColumn()
  securedOn!: string;

  @Field(() => String, { nullable: true, description: '교부 결정 문서번호. / Number of the grant’s document.' })
  @TextColumn(100, { nullable: true })
  documentNo!: string | null;

  @Field(() => String, { nullable: true, description: '비고. / Remark.' })
  @TextColumn(1000, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
