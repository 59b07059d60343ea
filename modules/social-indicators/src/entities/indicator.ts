import {
  BooleanColumn,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  InternalTable,
  Node,
  PlanRecord,
  Protected,
  RecordType,
  ReferenceColumn,
  TextColumn,
  type Visibility,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import {
  IndicatorAggregation,
  IndicatorFrequency,
  IndicatorPolarity,
  IndicatorQuadrant,
  IndicatorStatus,
  IndicatorVerdict,
} from './enums.js';

/** A proposal is its department's and the officers' until it is reviewed. */
@Protected({ officers: ['statistician'] })
@RecordType('social_indicators_indicator', '사회지표. / Social indicator.')
export class Indicator extends PlanRecord {
  /** With the field, the one cell of the classification that it counts in. */
  @ReferenceColumn()
  domainKey!: number;

  @ReferenceColumn()
  fieldKey!: number;

  @Field(() => String, { nullable: true, description: '정의와 산식. / Definition and formula in words.' })
  @TextColumn(2000, { nullable: true })
  definition!: string | null;

  @Field(() => String, { nullable: true, description: '쓸모: 무엇을 정하는 데 쓰는지. / What it is to be used for.' })
  @TextColumn(1000, { nullable: true })
  purpose!: string | null;

  @Field(() => String, { description: '단위. / Unit.' })
  @TextColumn(30)
  unit!: string;

  @Field(() => IndicatorFrequency, { description: '작성 주기. / How often it is compiled.' })
  @TextColumn(10)
  frequency!: IndicatorFrequency;

  @ReferenceColumn({ nullable: true })
  sourceKey!: number | null;

  @Field(() => IndicatorPolarity, { description: '방향. / Which values are good.' })
  @TextColumn(10)
  polarity!: IndicatorPolarity;

  @Field(() => Int, { description: '표시할 소수 자릿수. / Decimals shown.' })
  @IntegerColumn()
  decimals!: number;

  @Field(() => IndicatorAggregation, { description: '지역을 합치는 방법. / How regions are put together.' })
  @TextColumn(20)
  aggregation!: IndicatorAggregation;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '표본오차: 이보다 작은 차이는 차이가 아님. / Margin: a smaller difference is none.',
  })
  @DecimalColumn({ nullable: true })
  margin!: string | null;

  @Field(() => IndicatorStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: IndicatorStatus;

  @Field(() => String, { nullable: true, description: '반려 또는 폐지 사유. / Why it was returned or retired.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  /** Kept by whoever writes observations, so that initiatives can be found by it. */
  @Field(() => IndicatorVerdict, { description: '전국에 견준 수준. / Level against the nation.' })
  @TextColumn(10)
  vsNational!: IndicatorVerdict;

  @Field(() => IndicatorQuadrant, { description: '수준과 변화의 사분면. / Level by change.' })
  @TextColumn(10)
  quadrant!: IndicatorQuadrant;

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

/** The goals that an indicator tells about. */
@InternalTable('social_indicators_goal_link')
export class IndicatorGoal extends Node {
  @ReferenceColumn()
  indicatorKey!: number;

  @ReferenceColumn()
  goalKey!: number;
}

/** The initiatives that an indicator tells about. */
@InternalTable('social_indicators_initiative_link')
export class IndicatorInitiative extends Node {
  @ReferenceColumn()
  indicatorKey!: number;

  @ReferenceColumn()
  initiativeKey!: number;
}
