import { DateScalar, DecimalScalar, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import {
  ChangeGroundName,
  KpiAggregation,
  KpiCycle,
  KpiPolarity,
  KpiScoreMethod,
  KpiSourceName,
  KpiUnitKind,
} from '../../entities/enums.js';
import type { ChangeGround } from '../../rules/change-window.js';
import type { KpiSource } from '../../rules/kpi-source.js';
import { BandInput, KpiInput } from '../kpi-inputs.js';

@InputType({
  description: '정의서의 개정(비운 것은 그대로). / Revision of a definition sheet; what is left out stays.',
})
export class KpiDefinitionInput extends RecordUpdate {
  @Field(() => ChangeGroundName, { description: '근거. / Ground.' })
  ground!: ChangeGround;

  @Field(() => String, {
    nullable: true,
    description: '사유(성과표가 확정된 뒤 필요). / Reason; needed once a scorecard was confirmed.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: '정의와 산식. / Definition and formula.' })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: '단위(실적이 없을 때만). / Unit, while there are no results.' })
  unit?: string;

  @Field(() => KpiUnitKind, {
    nullable: true,
    description: '단위의 종류(실적이 없을 때만). / Kind of unit, while there are no results.',
  })
  unitKind?: KpiUnitKind;

  @Field(() => KpiPolarity, {
    nullable: true,
    description: '방향(실적이 없을 때만). / Which results are good, while there are no results.',
  })
  polarity?: KpiPolarity;

  @Field(() => KpiCycle, {
    nullable: true,
    description: '측정 주기(실적이 없을 때만). / How often it is measured, while there are no results.',
  })
  cycle?: KpiCycle;

  @Field(() => KpiAggregation, {
    nullable: true,
    description: '기간 합산 방법(실적이 없을 때만). / How periods are put together, while there are no results.',
  })
  aggregation?: KpiAggregation;

  @Field(() => DecimalScalar, { nullable: true, description: '허용 최솟값. / Lowest value allowed.' })
  minimum?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '허용 최댓값. / Highest value allowed.' })
  maximum?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '기간이 끝난 뒤 자료가 나오기까지의 날수. / Days after the period until the source publishes.',
  })
  availabilityLagDays?: number;

  @Field(() => KpiScoreMethod, { nullable: true, description: '점수 산식. / How a result becomes a score.' })
  method?: KpiScoreMethod;

  @Field(() => Boolean, { nullable: true, description: '120점까지 인정. / Whether the score may reach 120.' })
  stretch?: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: '난이도 가중. / Multiplier for difficulty.' })
  difficulty?: string;

  @Field(() => DecimalScalar, { nullable: true, description: '허용 폭. / Tolerance of a fit.' })
  tolerance?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '1단위마다 잃는 점수. / Points lost for each unit.' })
  slope?: string | null;

  @Field(() => [BandInput], { nullable: true, description: '점수 구간. / Bands.' })
  bands?: BandInput[] | null;

  @Field(() => Int, { nullable: true, description: '표준편차 배수(1, 2). / Standard deviations to either limit.' })
  sigmas?: number | null;

  @Field(() => Int, { nullable: true, description: '최고 목표(기준의 %). / Upper limit in percent of the base.' })
  highRate?: number | null;

  @Field(() => Int, { nullable: true, description: '최소 평가자 수. / Fewest evaluators whose grades count.' })
  quorum?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '척도의 점수(비우면 100점). / Points of the scale; of 100 if empty.',
  })
  scalePoints?: number | null;

  @Field(() => KpiSourceName, { nullable: true, description: '실적의 출처. / Where results come from.' })
  source?: KpiSource;

  @Field(() => ID, { nullable: true, description: '설문의 문항. / Question of the survey.' })
  surveyQuestion?: string | null;
}

@InputType({ description: '지표를 잇는 새 지표. / A KPI that follows another.' })
export class KpiReplacementInput extends KpiInput {
  @Field(() => ID, { description: '끝낼 지표. / KPI to be replaced.' })
  predecessor!: string;

  @Field(() => Int, { description: '끝낼 지표의 편집 판 번호. / Edit lock of the KPI to be replaced.' })
  version!: number;

  @Field(() => Boolean, { description: '앞 지표와 견줄 수 있는지. / Whether it compares with its predecessor.' })
  comparable!: boolean;
}

@InputType({ description: '지표의 지난 해 값 하나. / Value of a KPI in an earlier year.' })
export class KpiHistoryRow {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '값(비우면 지움). / Value; removed if empty.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: '자료의 출처. / Where the value is from.' })
  source?: string | null;
}

@InputType({ description: '지표의 지난 해 값. / Values of a KPI in earlier years.' })
export class KpiHistoryInput {
  @Field(() => ID, { description: '지표. / KPI.' })
  kpi!: string;

  @Field(() => Int, { description: '읽은 지표의 편집 판 번호. / Edit lock of the KPI as it was read.' })
  version!: number;

  @Field(() => [KpiHistoryRow], { description: '해마다의 값(적은 해만 바뀜). / Values; years not named stay.' })
  rows!: KpiHistoryRow[];
}

@InputType({
  description: '목표와 정의서를 바꿀 수 있는 기간. / Days on which targets and definition sheets may change.',
})
export class ChangeWindowInput {
  @Field(() => String, { description: '이름. / Name.' })
  title!: string;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: '마지막 날. / Last day.' })
  toOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '정기 변경 기간(6월을 대신함, 기본 아니오). / The yearly window, in place of June; no unless given.',
  })
  regular?: boolean | null;
}

@InputType({ description: '정해지지 않은 실적의 처리. / What becomes of a result without a defined value.' })
export class UndefinedDecisionInput extends RecordUpdate {
  @Field(() => Boolean, {
    description: '점수에서 뺄지(아니면 되돌림). / Whether it is left out; otherwise taken back.',
  })
  leaveOut!: boolean;

  @Field(() => String, { nullable: true, description: '사유(뺄 때 필요). / Reason, needed to leave it out.' })
  reason?: string | null;
}

@ArgsType()
export class TraceArgs {
  @Field(() => Int, {
    nullable: true,
    description: '첫 해(기본: 끝 해의 네 해 전). / First year; four before the last unless given.',
  })
  from?: number;

  @Field(() => Int, {
    nullable: true,
    description: '끝 해(기본: 기준일의 연도). / Last year; that of the business date unless given.',
  })
  to?: number;
}

@ArgsType()
export class CarryArgs {
  @Field(() => Int, { description: '넘어갈 연도. / Year to carry into.' })
  year!: number;
}
