import {
  DateTimeScalar,
  DecimalColumn,
  DecimalScalar,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  Node,
  PeriodScalar,
  Protected,
  RecordType,
  ReferenceColumn,
  TextColumn,
  type Visibility,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { KpiResultStatus } from './enums.js';

@Protected({ officers: ['bsc'] })
@RecordType('bsc_result', '지표의 기간별 실적. / Result of a KPI in a period.')
export class KpiResult extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => PeriodScalar, { description: '실적 기간의 마지막 달. / Last month of the period.' })
  @TextColumn(7)
  period!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '값(지표의 단위). / Value, in the unit of the KPI.' })
  @DecimalColumn({ nullable: true })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '분자. / Numerator.' })
  @DecimalColumn({ nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '분모. / Denominator.' })
  @DecimalColumn({ nullable: true })
  denominator!: string | null;

  /** NOT_APPLICABLE (해당없음) where the department says so; it counts once confirmed. */
  @Field(() => String, {
    nullable: true,
    description: '값이 없는 까닭(NOT_APPLICABLE: 해당없음). / Why there is no value.',
  })
  @TextColumn(20, { nullable: true })
  missing!: 'NOT_APPLICABLE' | null;

  @Field(() => String, { nullable: true, description: '비고. / Remark.' })
  @TextColumn(1000, { nullable: true })
  note!: string | null;

  @Field(() => [String], { description: '검토할 점(코드). / What is unusual about it, as codes.' })
  @JsonColumn()
  flags!: readonly string[];

  @Field(() => KpiResultStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: KpiResultStatus;

  @Field(() => Int, { description: '정정 차수(처음 1). / Correction; the first entry is 1.' })
  @IntegerColumn()
  revision!: number;

  @Field(() => String, { nullable: true, description: '반려 또는 정정 사유. / Why it was returned or corrected.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  enteredByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '입력 시각. / When it was entered.' })
  @InstantColumn({ nullable: true })
  enteredAt!: Date | null;

  @ReferenceColumn({ nullable: true })
  confirmedByKey!: number | null;

  /** The absent head for whom it was confirmed. */
  @ReferenceColumn({ nullable: true })
  confirmedForKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '확인 시각. / When it was confirmed.' })
  @InstantColumn({ nullable: true })
  confirmedAt!: Date | null;

  @ReferenceColumn({ nullable: true })
  verifiedByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '검증 시각. / When it was verified.' })
  @InstantColumn({ nullable: true })
  verifiedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      '값이 정해지지 않아 점수에서 뺀 사유. / Why the officer left it out of the score, having no defined value.',
  })
  @TextColumn(1000, { nullable: true })
  leftOutReason!: string | null;

  @ReferenceColumn({ nullable: true })
  leftOutByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '점수에서 뺀 시각. / When it was left out.' })
  @InstantColumn({ nullable: true })
  leftOutAt!: Date | null;

  /** Score of the year up to this period, six decimals; kept by whoever writes results. */
  @DecimalColumn({ nullable: true })
  scoreValue!: string | null;

  @TextColumn(20)
  scoreStatus!: string;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  ownerPersonKey!: number | null;
}
