import {
  BooleanColumn,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  InternalTable,
  JsonColumn,
  Node,
  PlanRecord,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { KpiSource } from '../rules/kpi-source.js';
import type { Band } from '../rules/score-rule.js';
import {
  KpiAggregation,
  KpiCycle,
  KpiKind,
  KpiPolarity,
  KpiScoreMethod,
  type KpiTrend,
  KpiTrendValue,
  KpiUnitKind,
} from './enums.js';

@RecordType('bsc_kpi', '성과지표(정의서). / Key performance indicator, as its definition sheet has it.')
export class Kpi extends PlanRecord {
  /** The department that answers for it and enters its results. */
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn()
  objectiveKey!: number;

  @ReferenceColumn({ nullable: true })
  goalKey!: number | null;

  /** A factor of its own objective. */
  @ReferenceColumn({ nullable: true })
  csfKey!: number | null;

  @Field(() => String, { nullable: true, description: '정의와 산식. / Definition and formula in words.' })
  @TextColumn(2000, { nullable: true })
  definition!: string | null;

  @Field(() => String, { nullable: true, description: '지표를 두는 목적. / What the KPI is for.' })
  @TextColumn(1000, { nullable: true })
  purpose!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '자료의 출처(대장, 통계, 시스템). / Source of the data: a register, statistics, a system.',
  })
  @TextColumn(1000, { nullable: true })
  dataSource!: string | null;

  @Field(() => String, { nullable: true, description: '실적의 증빙 자료. / What proves a result.' })
  @TextColumn(1000, { nullable: true })
  evidenceKind!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '자료를 모으는 담당(팀, 기관). / Who collects the data: a team or body.',
  })
  @TextColumn(1000, { nullable: true })
  collector!: string | null;

  @Field(() => KpiKind, { description: '종류. / What it measures.' })
  @TextColumn(20)
  kind!: KpiKind;

  @Field(() => String, {
    nullable: true,
    description:
      '공통지표 코드(부서마다 같은 정의로 쓰는 지표). / Code of the common KPI it stands for, one definition for all departments.',
  })
  @TextColumn(60, { nullable: true })
  commonCode!: string | null;

  @Field(() => String, { description: '단위. / Unit.' })
  @TextColumn(20)
  unit!: string;

  @Field(() => KpiUnitKind, { description: '단위의 종류. / Kind of unit.' })
  @TextColumn(20)
  unitKind!: KpiUnitKind;

  @Field(() => Int, { description: '표시할 소수 자릿수. / Decimals shown.' })
  @IntegerColumn()
  decimals!: number;

  @Field(() => KpiPolarity, { description: '방향. / Which results are good.' })
  @TextColumn(10)
  polarity!: KpiPolarity;

  @Field(() => KpiCycle, { description: '측정 주기. / How often it is measured.' })
  @TextColumn(10)
  cycle!: KpiCycle;

  @Field(() => KpiAggregation, { description: '기간 합산 방법. / How periods are put together.' })
  @TextColumn(20)
  aggregation!: KpiAggregation;

  @Field(() => DecimalScalar, {
    description: '분자 ÷ 분모에 곱하는 수(백분율 100). / What the ratio is multiplied by; 100 for percent.',
  })
  @DecimalColumn()
  ratioScale!: string;

  @Field(() => Boolean, { description: '전체 중 일부의 비율인지. / Whether it is a part of a whole.' })
  @BooleanColumn()
  isShare!: boolean;

  @Field(() => Boolean, {
    description: '연간 누계로 입력하는지. / Whether it is entered as the running total of the year.',
  })
  @BooleanColumn()
  cumulative!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: '허용 최솟값. / Lowest value allowed.' })
  @DecimalColumn({ nullable: true })
  minimum!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '허용 최댓값. / Highest value allowed.' })
  @DecimalColumn({ nullable: true })
  maximum!: string | null;

  @Field(() => Int, {
    description: '기간이 끝난 뒤 자료가 나오기까지의 날수. / Days after the period until the source publishes.',
  })
  @IntegerColumn()
  availabilityLagDays!: number;

  @Field(() => KpiScoreMethod, { description: '점수 산식. / How a result becomes a score.' })
  @TextColumn(20)
  method!: KpiScoreMethod;

  @Field(() => Boolean, { description: '120점까지 인정하는지. / Whether the score may reach 120.' })
  @BooleanColumn()
  stretch!: boolean;

  @Field(() => DecimalScalar, { description: '난이도 가중(1, 1.02, 1.05). / Multiplier for difficulty.' })
  @DecimalColumn()
  difficulty!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '목표부합의 허용 폭. / Distance from the target that still earns 100.',
  })
  @DecimalColumn({ nullable: true })
  tolerance!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '허용 폭을 벗어난 1단위마다 잃는 점수. / Points lost for each unit beyond the tolerance.',
  })
  @DecimalColumn({ nullable: true })
  slope!: string | null;

  @JsonColumn({ nullable: true })
  bands!: readonly Band[] | null;

  @Field(() => Int, {
    nullable: true,
    description: '목표부여(편차)의 표준편차 배수(1, 2). / Standard deviations from the base to either limit.',
  })
  @IntegerColumn({ nullable: true })
  sigmas!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '목표부여(비율)의 최고 목표(기준의 %, 110 또는 120). / Upper limit in percent of the base, 110 or 120.',
  })
  @IntegerColumn({ nullable: true })
  highRate!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '정성평가의 최소 평가자 수. / Fewest evaluators whose grades count.',
  })
  @IntegerColumn({ nullable: true })
  quorum!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '만족도 척도의 점수(5점이면 5, 비우면 100점). / Points of the scale; of 100 if empty.',
  })
  @IntegerColumn({ nullable: true })
  scalePoints!: number | null;

  /** Where results come from; empty: entered by hand. Shown as `source`. */
  @TextColumn(20, { nullable: true })
  derivedFrom!: Exclude<KpiSource, 'MANUAL'> | null;

  /** The question that the survey's part of the source is. */
  @ReferenceColumn({ nullable: true })
  surveyQuestionKey!: number | null;

  /** The KPI that this one replaced. */
  @ReferenceColumn({ nullable: true })
  predecessorKey!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '앞 지표와 견줄 수 있는지(앞 지표가 없으면 비움). / Whether it compares with its predecessor, if any.',
  })
  @BooleanColumn({ nullable: true })
  comparable!: boolean | null;

  @Field(() => KpiTrendValue, {
    description: '확인된 최근 네 실적의 추세. / Direction over the last four confirmed results.',
  })
  @TextColumn(20)
  trend!: KpiTrend;

  /** The newest confirmed result; kept by whoever writes results. */
  @ReferenceColumn({ nullable: true })
  latestResultKey!: number | null;

  /** The activity (workshop) that it was drafted in. */
  @ReferenceColumn({ nullable: true })
  workshopKey!: number | null;

  /** Empty as good as no: KPIs of before were never asked. */
  @BooleanColumn({ nullable: true })
  evidenceRequired!: boolean | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

/** The initiatives that a KPI measures. */
@InternalTable('bsc_kpi_initiative')
export class KpiInitiative extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @ReferenceColumn()
  initiativeKey!: number;
}
