import { Department } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { KpiResultStatus } from '../enums.js';
import { Kpi } from '../kpi.js';

@ObjectType({ description: '월 평가에서 한 부서의 형편. / Where a department stands in a monthly round.' })
export class RoundDepartment {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => Int, { description: '그달에 나올 실적 수. / Results that are due.' })
  due!: number;

  @Field(() => Int, { description: '검증한 것. / Verified.' })
  verified!: number;

  @Field(() => Int, { description: '검증할 것(부서장 확인). / To be verified: confirmed by the head.' })
  toVerify!: number;

  @Field(() => Int, { description: '아직 부서에 있는 것. / Still with the department.' })
  waiting!: number;
}

@ObjectType({ description: '월 평가에서 검증하지 않은 실적. / A result that a monthly round has not verified.' })
export class UnverifiedResult {
  @Field(() => Kpi, { description: '지표. / KPI.' })
  kpi!: Kpi;

  @Field(() => Department, { description: '담당 부서. / Its department.' })
  department!: Department;

  @Field(() => KpiResultStatus, { description: '상태. / State.' })
  status!: KpiResultStatus;
}
