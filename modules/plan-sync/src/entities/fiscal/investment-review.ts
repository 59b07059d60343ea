import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { FiscalLine } from '../fiscal-line.js';
import { InvestmentReviewKind, InvestmentReviewState, InvestmentVerdict } from './enums.js';

@RecordType(
  'plan_sync_threshold',
  '투자심사 기준: 얼마부터 심사받는지. / From which total cost an investment review is needed.',
)
export class ReviewThreshold extends Node {
  @Field(() => InvestmentReviewKind, { description: '종류. / Kind.' })
  @TextColumn(12)
  kind!: InvestmentReviewKind;

  @Field(() => WonScalar, { description: '총사업비가 이 금액부터(원). / From this total cost on, in won.' })
  @WonColumn()
  fromAmount!: number;

  @Field(() => Int, { description: '총사업비가 몇 % 늘면 재심사인지. / Growth in percent that needs another review.' })
  @IntegerColumn()
  growthPercent!: number;

  @Field(() => DateScalar, { description: '적용 시작일. / Valid from.' })
  @DateColumn()
  validFrom!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@VisibleWhere(asParent(() => FiscalLine, 'fiscal_line_id'))
@RecordType('plan_sync_review', '투자심사 결과. / Result of an investment review.')
export class InvestmentReview extends Node {
  /** The lineage of the fiscal line: its first line. */
  @ReferenceColumn()
  fiscalLineKey!: number;

  @Field(() => InvestmentReviewKind, { description: '종류. / Kind.' })
  @TextColumn(12)
  kind!: InvestmentReviewKind;

  @Field(() => InvestmentVerdict, { description: '결과. / Verdict.' })
  @TextColumn(12)
  verdict!: InvestmentVerdict;

  @Field(() => WonScalar, { description: '심사받은 총사업비(원). / Total cost that was reviewed, in won.' })
  @WonColumn()
  totalCost!: number;

  @Field(() => DateScalar, { description: '심사일. / Day of the review.' })
  @DateColumn()
  reviewedOn!: string;

  @Field(() => String, { nullable: true, description: '조건 또는 의견. / Conditions or remarks.' })
  @TextColumn(1000, { nullable: true })
  conditions!: string | null;

  @Field(() => String, { description: '통보 문서번호. / Number of the document that told it.' })
  @TextColumn(100)
  documentNo!: string;

  @Field(() => DateScalar, { description: '문서일. / Date of the document.' })
  @DateColumn()
  documentDate!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@ObjectType({
  description: '한 재정사업이 받아야 할 투자심사와 받은 결과. / The review that a line needs, and the one it had.',
})
export class LineReview {
  @Field(() => InvestmentReviewState, { description: '상태. / State.' })
  state!: InvestmentReviewState;

  @Field(() => InvestmentReviewKind, { nullable: true, description: '받아야 할 심사. / The review that it needs.' })
  needed!: InvestmentReviewKind | null;

  @Field(() => WonScalar, { description: '판단한 총사업비(원). / Total cost that was judged by, in won.' })
  totalCost!: number;

  @Field(() => InvestmentReview, { nullable: true, description: '가장 나중의 결과. / The latest result.' })
  latest!: InvestmentReview | null;
}
