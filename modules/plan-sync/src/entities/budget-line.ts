import {
  asParent,
  BooleanColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { FundSource } from './enums.js';
import { FiscalLine } from './fiscal-line.js';

const won = (description: string) => ({ description });

@VisibleWhere(asParent(() => FiscalLine, 'fiscal_line_id'))
@RecordType('plan_sync_budget_line', '한 해 한 재원의 예산과 집행. / Budget and spending of a year and source.')
export class BudgetLine extends Node {
  /** The lineage of the fiscal line: its first line. */
  @ReferenceColumn()
  fiscalLineKey!: number;

  @Field(() => Int, { description: '회계연도. / Fiscal year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => FundSource, { description: '재원. / Source.' })
  @TextColumn(12)
  source!: FundSource;

  @Field(() => WonScalar, won('본예산. / First budget.'))
  @WonColumn()
  original!: number;

  @Field(() => WonScalar, won('추경 증감(감액은 음수). / Supplementary budgets, net.'))
  @WonColumn()
  supplementary!: number;

  @Field(() => WonScalar, won('전년도 이월액. / Carried in.'))
  @WonColumn()
  carriedIn!: number;

  @Field(() => WonScalar, won('예비비 사용액. / From the reserve.'))
  @WonColumn()
  reserve!: number;

  @Field(() => WonScalar, won('이용·전용 증감. / Transfers, net.'))
  @WonColumn()
  transfers!: number;

  @Field(() => WonScalar, won('원인행위액. / Committed.'))
  @WonColumn()
  committed!: number;

  @Field(() => WonScalar, won('지출액. / Spent.'))
  @WonColumn()
  spent!: number;

  @Field(() => WonScalar, won('다음 해로 이월한 금액. / Carried out.'))
  @WonColumn()
  carriedOut!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
