import { DateScalar, Department } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { Kpi } from './kpi.js';
import { KpiResult } from './kpi-result.js';

@ObjectType({ description: '부서에서 아직 할 일이 남은 실적. / A result that its department still has to see to.' })
export class OpenResult {
  @Field(() => Kpi, { description: '지표. / KPI.' })
  kpi!: Kpi;

  @Field(() => DateScalar, { description: '기한. / Last day in time.' })
  dueOn!: string;

  @Field(() => Int, { description: '늦은 날수(기한 안이면 0). / Days late; 0 while in time.' })
  daysLate!: number;
}

@ObjectType({ description: '한 달 실적이 남은 부서. / A department with results of a month still open.' })
export class DepartmentResultStatus {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => [OpenResult], { description: '입력하지 않은 실적. / Not entered, or returned.' })
  notEntered!: OpenResult[];

  @Field(() => [OpenResult], { description: '부서장이 확인하지 않은 실적. / Entered, not confirmed by the head.' })
  notConfirmed!: OpenResult[];

  @Field(() => [KpiResult], {
    description:
      '확인되었으나 증빙이 없는 실적(증빙을 요구하는 지표). / Confirmed without evidence, where the KPI asks for it.',
  })
  withoutEvidence!: KpiResult[];
}
