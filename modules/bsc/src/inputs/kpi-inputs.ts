import { DecimalScalar, NewCodedRecord, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  KpiAggregation,
  KpiCycle,
  KpiKind,
  KpiPolarity,
  KpiScoreMethod,
  KpiSourceName,
  KpiUnitKind,
} from '../entities/enums.js';
import type { KpiSource } from '../rules/kpi-source.js';

@InputType({ description: '점수 구간. / A band of points.' })
export class BandInput {
  @Field(() => DecimalScalar, { nullable: true, description: '이상(비우면 끝없음). / From, included; open if empty.' })
  from?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '미만(맨 위 구간은 이하). / To, excluded but in the top band.',
  })
  to?: string | null;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  points!: string;
}

@InputType({ description: '새 성과지표. / A new KPI.' })
export class KpiInput extends NewCodedRecord {
  @Field(() => String, { nullable: true, description: '정의와 산식. / Definition and formula.' })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: '지표를 두는 목적. / What the KPI is for.' })
  purpose?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '자료의 출처(대장, 통계, 시스템). / Source of the data: a register, statistics, a system.',
  })
  dataSource?: string | null;

  @Field(() => String, { nullable: true, description: '실적의 증빙 자료. / What proves a result.' })
  evidenceKind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '자료를 모으는 담당(팀, 기관). / Who collects the data: a team or body.',
  })
  collector?: string | null;

  @Field(() => ID, { description: '담당 부서. / Department.' })
  department!: string;

  @Field(() => ID, { description: '전략목표. / Strategic objective.' })
  objective!: string;

  @Field(() => ID, { nullable: true, description: '핵심성공요인(그 전략목표의). / Success factor of that objective.' })
  csf?: string | null;

  @Field(() => ID, { nullable: true, description: '정책목표. / Goal.' })
  goal?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '지표를 만든 활동(워크숍). / Activity (workshop) that it was drafted in.',
  })
  workshop?: string | null;

  @Field(() => [ID], { nullable: true, description: '측정하는 이행과제. / Initiatives that it measures.' })
  initiatives?: string[] | null;

  @Field(() => KpiKind, { description: '종류. / What it measures.' })
  kind!: KpiKind;

  @Field(() => String, { nullable: true, description: '공통지표 코드. / Code of the common KPI.' })
  commonCode?: string | null;

  @Field(() => String, { description: '단위. / Unit.' })
  unit!: string;

  @Field(() => KpiUnitKind, { description: '단위의 종류. / Kind of unit.' })
  unitKind!: KpiUnitKind;

  @Field(() => Int, { nullable: true, description: '표시할 소수 자릿수(기본 0). / Decimals shown, 0 unless given.' })
  decimals?: number | null;

  @Field(() => KpiPolarity, { description: '방향. / Which results are good.' })
  polarity!: KpiPolarity;

  @Field(() => KpiCycle, { description: '측정 주기. / How often it is measured.' })
  cycle!: KpiCycle;

  @Field(() => KpiAggregation, { description: '기간 합산 방법. / How periods are put together.' })
  aggregation!: KpiAggregation;

  @Field(() => Boolean, { nullable: true, description: '전체 중 일부의 비율인지. / Whether it is a part of a whole.' })
  isShare?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '연간 누계로 입력하는지. / Whether it is a running total.' })
  cumulative?: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '허용 최솟값(비우면 없음). / Lowest value allowed; none if empty.',
  })
  minimum?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '허용 최댓값(비우면 없음). / Highest value allowed; none if empty.',
  })
  maximum?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '기간이 끝난 뒤 자료가 나오기까지의 날수(기본 0). / Days after the period until the source publishes, 0 unless given.',
  })
  availabilityLagDays?: number | null;

  @Field(() => KpiScoreMethod, { description: '점수 산식. / How a result becomes a score.' })
  method!: KpiScoreMethod;

  @Field(() => Boolean, { nullable: true, description: '120점까지 인정. / Whether the score may reach 120.' })
  stretch?: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '난이도 가중(기본 1). / Multiplier for difficulty, 1 unless given.',
  })
  difficulty?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '허용 폭(목표부합). / Tolerance of a fit.' })
  tolerance?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '1단위마다 잃는 점수(목표부합). / Points lost for each unit of a fit.',
  })
  slope?: string | null;

  @Field(() => [BandInput], { nullable: true, description: '점수 구간(구간 평가). / Bands.' })
  bands?: BandInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '실적에 증빙을 받는지(기본: 아니요). / Whether results need evidence; not unless given.',
  })
  evidenceRequired?: boolean | null;

  @Field(() => Int, { nullable: true, description: '표준편차 배수(1, 2). / Standard deviations to either limit.' })
  sigmas?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '최고 목표(기준의 110% 또는 120%). / Upper limit in percent of the base, 110 or 120.',
  })
  highRate?: number | null;

  @Field(() => Int, { nullable: true, description: '최소 평가자 수. / Fewest evaluators whose grades count.' })
  quorum?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '척도의 점수(비우면 100점). / Points of the scale; of 100 if empty.',
  })
  scalePoints?: number | null;

  @Field(() => KpiSourceName, {
    nullable: true,
    description: '실적의 출처(기본: 직접 입력). / Where results come from; entered by hand unless given.',
  })
  source?: KpiSource | null;

  @Field(() => ID, { nullable: true, description: '설문의 문항. / Question of the survey.' })
  surveyQuestion?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '시작 연도(기본: 기준일의 연도). / First year; that of the business date unless given.',
  })
  fromYear?: number | null;
}

@InputType({ description: '성과지표의 변경(비운 것은 그대로). / Changes of a KPI; what is left out stays.' })
export class KpiUpdate extends TitledRecordUpdate {
  @Field(() => String, { nullable: true, description: '정의와 산식. / Definition and formula.' })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: '지표를 두는 목적. / What the KPI is for.' })
  purpose?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '자료의 출처(대장, 통계, 시스템). / Source of the data: a register, statistics, a system.',
  })
  dataSource?: string | null;

  @Field(() => String, { nullable: true, description: '실적의 증빙 자료. / What proves a result.' })
  evidenceKind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '자료를 모으는 담당(팀, 기관). / Who collects the data: a team or body.',
  })
  collector?: string | null;

  @Field(() => Boolean, { nullable: true, description: '실적에 증빙을 받는지. / Whether results need evidence.' })
  evidenceRequired?: boolean | null;

  @Field(() => ID, { nullable: true, description: '전략목표. / Strategic objective.' })
  objective?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '핵심성공요인(그 전략목표의; 목표가 바뀌면 비워짐). / Success factor of its objective; emptied when that changes.',
  })
  csf?: string | null;

  @Field(() => ID, { nullable: true, description: '정책목표. / Goal.' })
  goal?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '지표를 만든 활동(워크숍). / Activity (workshop) that it was drafted in.',
  })
  workshop?: string | null;

  @Field(() => [ID], { nullable: true, description: '측정하는 이행과제(전부). / All initiatives that it measures.' })
  initiatives?: string[];

  @Field(() => Int, { nullable: true, description: '끝 연도(폐지할 때). / Last year, to retire it.' })
  toYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      '이름·정의를 바꾼 사유(성과표가 확정된 뒤 필요). / Why title or definition changed; needed once a scorecard was confirmed.',
  })
  reason?: string | null;
}
