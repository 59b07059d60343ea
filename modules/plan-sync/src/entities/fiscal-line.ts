import {
  asParent,
  BooleanColumn,
  CodedRecord,
  IntegerColumn,
  Node,
  Protected,
  RecordType,
  ReferenceColumn,
  TextColumn,
  type Visibility,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { FiscalAccount, FiscalSpending, FundSource } from './enums.js';

@Protected({ officers: [] })
@RecordType('plan_sync_fiscal_line', '재정계획 사업: 중기지방재정계획의 한 줄. / Line of a mid-term fiscal plan.')
export class FiscalLine extends CodedRecord {
  @ReferenceColumn()
  versionKey!: number;

  /** The first line of its kind; the same in every edition. None only between an insert and its update. */
  @IntegerColumn({ nullable: true })
  lineageKey!: number | null;

  @Field(() => FiscalAccount, { description: '회계. / Account.' })
  @TextColumn(20)
  account!: FiscalAccount;

  @Field(() => FiscalSpending, { description: '지출의 성격. / Nature of spending.' })
  @TextColumn(10)
  spending!: FiscalSpending;

  @Field(() => String, { nullable: true, description: '분야(재정 기능). / Function.' })
  @TextColumn(100, { nullable: true })
  sector!: string | null;

  @ReferenceColumn({ nullable: true })
  classKey!: number | null;

  @Field(() => WonScalar, { nullable: true, description: '총사업비(원). / Total cost, in won.' })
  @WonColumn({ nullable: true })
  totalCost!: number | null;

  @Field(() => WonScalar, {
    nullable: true,
    description: '기투자액: 계획 기간 전까지(원). / Spent before the window, in won.',
  })
  @WonColumn({ nullable: true })
  spentBefore!: number | null;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @ReferenceColumn({ nullable: true })
  itemKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  ownerPersonKey!: number | null;
}

@VisibleWhere(asParent(() => FiscalLine, 'line_id'))
@RecordType(
  'plan_sync_fiscal_amount',
  '재정계획의 한 해 한 재원 금액. / Amount of a fiscal line for a year and source.',
)
export class FiscalAmount extends Node {
  @ReferenceColumn()
  lineKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => FundSource, { description: '재원. / Source.' })
  @TextColumn(12)
  source!: FundSource;

  @Field(() => WonScalar, { description: '금액(원). / Amount of won.' })
  @WonColumn()
  amount!: number;
}
