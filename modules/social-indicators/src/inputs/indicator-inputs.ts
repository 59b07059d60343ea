import { DecimalScalar, NewCodedRecord, RecordUpdate, TitledRecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IndicatorAggregation, IndicatorFrequency, IndicatorPolarity } from '../entities/enums.js';

@InputType({ description: '사회지표의 제안. / Proposal of an indicator.' })
export class IndicatorInput extends NewCodedRecord {
  @Field(() => ID, { description: '영역. / Domain.' })
  domain!: string;

  @Field(() => ID, { description: '분야. / Field.' })
  field!: string;

  @Field(() => ID, { description: '제안하는 부서. / Department that proposes it.' })
  department!: string;

  @Field(() => String, { description: '정의와 산식. / Definition and formula.' })
  definition!: string;

  @Field(() => String, { nullable: true, description: '쓸모. / What it is to be used for.' })
  purpose?: string | null;

  @Field(() => String, { description: '단위. / Unit.' })
  unit!: string;

  @Field(() => IndicatorFrequency, {
    nullable: true,
    description: '작성 주기(기본 매년). / Frequency, yearly unless given.',
  })
  frequency?: IndicatorFrequency | null;

  @Field(() => IndicatorPolarity, { description: '방향. / Which values are good.' })
  polarity!: IndicatorPolarity;

  @Field(() => Int, { nullable: true, description: '표시할 소수 자릿수(기본 1). / Decimals shown, 1 unless given.' })
  decimals?: number | null;

  @Field(() => IndicatorAggregation, {
    nullable: true,
    description: '지역을 합치는 방법(기본: 합칠 수 없음). / How regions are put together; not at all unless given.',
  })
  aggregation?: IndicatorAggregation | null;

  @Field(() => DecimalScalar, { nullable: true, description: '표본오차. / Margin.' })
  margin?: string | null;

  @Field(() => ID, { nullable: true, description: '출처. / Source.' })
  source?: string | null;

  @Field(() => [ID], { nullable: true, description: '연계할 정책목표. / Goals it tells about.' })
  goals?: string[] | null;

  @Field(() => [ID], { nullable: true, description: '연계할 이행과제. / Initiatives it tells about.' })
  initiatives?: string[] | null;
}

@InputType({ description: '사회지표의 변경(비운 것은 그대로). / Changes of an indicator; what is left out stays.' })
export class IndicatorUpdate extends TitledRecordUpdate {
  @Field(() => ID, { nullable: true, description: '영역. / Domain.' })
  domain?: string;

  @Field(() => ID, { nullable: true, description: '분야. / Field.' })
  field?: string;

  @Field(() => String, { nullable: true, description: '정의와 산식. / Definition and formula.' })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: '쓸모. / What it is to be used for.' })
  purpose?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '단위(쓰기 전에만). / Unit; only before it is in use.',
  })
  unit?: string;

  @Field(() => IndicatorFrequency, {
    nullable: true,
    description: '작성 주기(쓰기 전에만). / Frequency; only before it is in use.',
  })
  frequency?: IndicatorFrequency;

  @Field(() => IndicatorAggregation, {
    nullable: true,
    description: '지역을 합치는 방법(쓰기 전에만). / How regions are put together; only before it is in use.',
  })
  aggregation?: IndicatorAggregation;

  @Field(() => Int, { nullable: true, description: '표시할 소수 자릿수. / Decimals shown.' })
  decimals?: number;

  @Field(() => IndicatorPolarity, { nullable: true, description: '방향. / Which values are good.' })
  polarity?: IndicatorPolarity;

  @Field(() => DecimalScalar, { nullable: true, description: '표본오차. / Margin.' })
  margin?: string | null;

  @Field(() => ID, { nullable: true, description: '출처. / Source.' })
  source?: string | null;

  @Field(() => [ID], { nullable: true, description: '연계한 정책목표(전부). / All goals it tells about.' })
  goals?: string[];

  @Field(() => [ID], { nullable: true, description: '연계한 이행과제(전부). / All initiatives it tells about.' })
  initiatives?: string[];
}

@InputType({ description: '사회지표를 다음 상태로. / Moves an indicator to its next state.' })
export class IndicatorActInput extends RecordUpdate {
  @Field(() => String, { nullable: true, description: '사유(반려·폐지에 필요). / Reason; needed to return or retire.' })
  reason?: string | null;
}
