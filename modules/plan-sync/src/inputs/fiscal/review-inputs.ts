import { DateScalar, NewRecord, RecordUpdate, WonScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InvestmentReviewKind, InvestmentVerdict } from '../../entities/fiscal/enums.js';

@InputType({ description: '투자심사 결과. / Result of an investment review.' })
export class InvestmentReviewInput extends NewRecord {
  @Field(() => ID, { description: '재정계획 사업. / Fiscal line.' })
  fiscalLine!: string;

  @Field(() => InvestmentReviewKind, { description: '종류. / Kind.' })
  kind!: InvestmentReviewKind;

  @Field(() => InvestmentVerdict, { description: '결과. / Verdict.' })
  verdict!: InvestmentVerdict;

  @Field(() => WonScalar, {
    nullable: true,
    description: '심사받은 총사업비(기본: 지금 것). / Total cost reviewed; the present one unless given.',
  })
  totalCost?: number | null;

  @Field(() => DateScalar, { description: '심사일. / Day of the review.' })
  reviewedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: '조건 또는 의견(조건부이면 필수). / Conditions, needed for a conditional verdict.',
  })
  conditions?: string | null;

  @Field(() => String, { description: '통보 문서번호. / Number of the document.' })
  documentNo!: string;

  @Field(() => DateScalar, { description: '문서일. / Date of the document.' })
  documentDate!: string;
}

@InputType({
  description:
    '투자심사 기준: 같은 종류와 시작일이 있으면 고침. / Threshold of reviews; changes the one of the same kind and day.',
})
export class ReviewThresholdInput {
  @Field(() => InvestmentReviewKind, { description: '종류. / Kind.' })
  kind!: InvestmentReviewKind;

  @Field(() => DateScalar, { description: '적용 시작일. / Valid from.' })
  validFrom!: string;

  @Field(() => WonScalar, { description: '총사업비가 이 금액부터(원). / From this total cost on, in won.' })
  fromAmount!: number;

  @Field(() => Int, {
    nullable: true,
    description: '재심사 증가율(%, 기본 30). / Growth that needs another review; 30 unless given.',
  })
  growthPercent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '편집 판 번호(처음이면 비움). / Edit lock; none for a first entry.',
  })
  version?: number | null;
}

@InputType({ description: '투자심사 결과의 정정. / Correction of a review.' })
export class InvestmentReviewUpdate extends RecordUpdate {
  @Field(() => InvestmentVerdict, { nullable: true, description: '결과. / Verdict.' })
  verdict?: InvestmentVerdict;

  @Field(() => WonScalar, { nullable: true, description: '심사받은 총사업비. / Total cost reviewed.' })
  totalCost?: number;

  @Field(() => String, { nullable: true, description: '조건 또는 의견. / Conditions or remarks.' })
  conditions?: string | null;

  @Field(() => String, { description: '정정 사유. / Why it is corrected.' })
  reason!: string;
}
