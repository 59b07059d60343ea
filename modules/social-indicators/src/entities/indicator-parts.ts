import { DecimalScalar, Domain, MeasuredType, PeriodScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { IndicatorDirection, IndicatorQuadrant, IndicatorVerdict, ObservationStatus } from './enums.js';
import { IndicatorField } from './indicator-field.js';

@ObjectType({ description: '분류표의 한 칸: 영역 × 분야. / A cell of the classification: domain by field.' })
export class IndicatorCell {
  @Field(() => Domain, { description: '영역. / Domain.' })
  domain!: Domain;

  @Field(() => IndicatorField, { description: '분야. / Field.' })
  field!: IndicatorField;

  @Field(() => Int, { description: '사용 중인 지표 수. / Indicators in use.' })
  count!: number;

  @Field(() => Int, { description: '전국보다 못한 지표 수. / Those worse than the nation.' })
  worse!: number;

  @Field(() => Int, { description: '위험한 지표 수. / Those in danger.' })
  danger!: number;
}

@ObjectType({ description: '한 지표의 현재수준 비교진단. / Diagnosis of where an indicator stands.' })
export class IndicatorDiagnosis {
  @Field(() => PeriodScalar, {
    nullable: true,
    description: '전국과 함께 값이 있는 최근 시점. / Newest period with the nation.',
  })
  period!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '그때 우리 시의 값. / The city’s value then.' })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '그때 전국의 값. / The nation’s value then.' })
  national!: string | null;

  @Field(() => ObservationStatus, {
    nullable: true,
    description: '두 값의 상태 가운데 나쁜 것. / The worse status of the two values.',
  })
  status!: ObservationStatus | null;

  @Field(() => MeasuredType, { description: '전국과의 상대 차이(1 = 100%). / Relative gap to the nation; 1 is 100 %.' })
  gap!: MeasuredType;

  @Field(() => IndicatorVerdict, { description: '전국에 견준 수준. / Level against the nation.' })
  vsNational!: IndicatorVerdict;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: '비교 도시와 견준 시점. / Period of the comparison with the peers.',
  })
  peerPeriod!: string | null;

  @Field(() => Int, { description: '값이 있는 비교 도시 수. / Peers with a value.' })
  peers!: number;

  @Field(() => Int, { description: '비교 도시 수. / Peers in all.' })
  peersOf!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '순위(1이 가장 좋음). / Rank; 1 is the best.' })
  rank!: string | null;

  @Field(() => MeasuredType, { description: '백분위(1이 가장 좋음). / Percentile of the rank; 1 is the best.' })
  percentile!: MeasuredType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '표준점수(클수록 좋음). / z score; the larger the better.',
  })
  z!: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: '변화를 잰 앞 시점. / Period before the change.' })
  changeFrom!: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: '변화를 잰 뒤 시점. / Period after the change.' })
  changeTo!: string | null;

  @Field(() => MeasuredType, { description: '변화(지표의 단위). / Change, in the unit of the indicator.' })
  change!: MeasuredType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '5년 이내의 연평균 증가율(%). / Mean yearly growth over five years at most, in percent.',
  })
  yearlyRate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '5년 이내의 연평균 변화. / Mean yearly difference.' })
  yearlyDifference!: string | null;

  @Field(() => IndicatorDirection, { description: '변화의 방향. / Direction of the change.' })
  direction!: IndicatorDirection;

  @Field(() => IndicatorQuadrant, { description: '수준과 변화의 사분면. / Level by change.' })
  quadrant!: IndicatorQuadrant;
}

@ObjectType({ description: '목표 경로의 한 해. / A year on the path to a target.' })
export class TargetPoint {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => DecimalScalar, { description: '경로의 값. / Value of the path.' })
  value!: string;
}
