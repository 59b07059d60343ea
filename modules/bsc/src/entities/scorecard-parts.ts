import { DateScalar, DecimalScalar, MeasuredType } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import { KpiResultStatus } from './enums.js';
import { Kpi } from './kpi.js';
import { KpiResult } from './kpi-result.js';
import { Perspective } from './perspective.js';

@ObjectType({ description: '성과표의 한 관점. / A perspective of a scorecard.' })
export class PerspectiveScore {
  @Field(() => Perspective, { description: '관점. / Perspective.' })
  perspective!: Perspective;

  @Field(() => DecimalScalar, { description: '지표 가중치의 합. / Sum of the weights of its KPIs.' })
  weight!: string;

  @Field(() => MeasuredType, { description: '점수와 반영 비율. / Score and coverage.' })
  score!: MeasuredType;
}

@ObjectType({ description: '실적 절차의 기한. / Last days in time for the steps of a result.' })
export class ResultDueDaysType {
  @Field(() => DateScalar, { description: '입력. / To enter.' })
  enter!: string;

  @Field(() => DateScalar, { description: '확인. / To confirm.' })
  confirm!: string;

  @Field(() => DateScalar, { description: '평가. / To evaluate.' })
  evaluate!: string;

  @Field(() => DateScalar, { description: '게시. / To publish.' })
  publish!: string;
}

@ObjectType({ description: '실적 입력표의 한 줄. / A row of the entry grid.' })
export class ResultEntry {
  @Field(() => Kpi, { description: '지표. / KPI.' })
  kpi!: Kpi;

  @Field(() => DecimalScalar, { nullable: true, description: '그달까지의 목표. / What is asked for by that month.' })
  target!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '바로 앞 기간의 값. / Value of the period before.' })
  previous!: string | null;

  @Field(() => KpiResult, { nullable: true, description: '지금의 실적. / Result so far.' })
  result!: KpiResult | null;

  @Field(() => KpiResultStatus, { description: '상태. / State.' })
  status!: KpiResultStatus;

  @Field(() => String, {
    nullable: true,
    description: '빠진 까닭(NOT_DUE, PENDING_SOURCE, LATE). / Why it is missing; empty when it is not.',
  })
  missing!: string | null;

  @Field(() => ResultDueDaysType, { description: '기한. / Due days.' })
  due!: ResultDueDaysType;
}
