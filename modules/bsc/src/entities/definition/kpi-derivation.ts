import { Field, ObjectType } from 'type-graphql';
import { Kpi } from '../kpi.js';
import { KpiResult } from '../kpi-result.js';

@ObjectType({ description: '가져오지 못한 지표와 그 까닭. / A KPI whose result could not be taken, and why.' })
export class SkippedKpi {
  @Field(() => Kpi, { description: '지표. / KPI.' })
  kpi!: Kpi;

  @Field(() => String, { description: '까닭. / Why, in words.' })
  reason!: string;
}

@ObjectType({ description: '다른 기록에서 가져온 실적. / Results taken from other records.' })
export class KpiDerivation {
  @Field(() => [KpiResult], { description: '입력된 실적. / Results that were entered.' })
  results!: KpiResult[];

  @Field(() => [SkippedKpi], { description: '가져오지 못한 지표. / Those that could not be taken.' })
  skipped!: SkippedKpi[];
}
