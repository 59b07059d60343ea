import { DateScalar, DecimalScalar, MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { Kpi } from '../kpi.js';
import { KpiTarget } from '../kpi-target.js';
import { KpiVersion } from './kpi-version.js';
import { TargetChange } from './target-change.js';

@ObjectType({ description: '지표의 한 해에 내린 결정. / A decision about a KPI in a year.' })
export class KpiDecision {
  @Field(() => String, {
    description: '종류(LEFT_OUT: 점수에서 뺌, REVISED: 정정, NOT_APPLICABLE: 해당없음). / Kind, as a code.',
  })
  kind!: string;

  @Field(() => String, { description: '기간. / Period.' })
  period!: string;

  @Field(() => DateScalar, { nullable: true, description: '결정한 날. / Day.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: '사유. / Reason.' })
  reason!: string | null;
}

@ObjectType({ description: '지표 이력의 한 해. / A year of the trace of a KPI.' })
export class KpiTraceYear {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Kpi, {
    description: '그해의 지표(앞 지표일 수 있음). / The KPI of that year, which may be a predecessor.',
  })
  kpi!: Kpi;

  @Field(() => Boolean, {
    description: '앞 해와 견줄 수 없는지(단절). / Whether it does not compare with the year before (a break).',
  })
  broken!: boolean;

  @Field(() => [KpiVersion], { description: '그해에 바뀐 정의. / Versions that came into force in that year.' })
  versions!: KpiVersion[];

  @Field(() => KpiTarget, { nullable: true, description: '목표. / Target.' })
  target!: KpiTarget | null;

  @Field(() => [TargetChange], { description: '바뀌기 전 목표, 시간순. / Former targets, in order of time.' })
  targetChanges!: TargetChange[];

  @Field(() => DecimalScalar, { nullable: true, description: '그해의 값. / Value of the year.' })
  value!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '전년 대비 비율(%, 23→49는 213). 끝난 해, 단절 없는 앞 해, 비율이 아닌 단위만. / Percent of the year before (23 → 49 is 213): of ended years without a break, not of percentages.',
  })
  ratioToYearBefore!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '전년 대비 증가율(%, 23→49는 113). / Percent by which it rose on the year before (23 → 49 is 113).',
  })
  increaseOnYearBefore!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '전년 대비 증감(단위 그대로, 비율은 %p). / Difference to the year before in its unit; %p of percentages.',
  })
  differenceToYearBefore!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '값의 출처(비우면 확인된 실적). / Where the value is from; the confirmed results if empty.',
  })
  valueSource!: string | null;

  @Field(() => MeasuredType, { description: '그해의 점수. / Score of the year.' })
  score!: MeasuredType;

  @Field(() => [KpiDecision], { description: '결정, 시간순. / Decisions, in order of time.' })
  decisions!: KpiDecision[];
}
